import { get, post, put, type Route, remove } from '../../platform/http/routes.ts';
import { disableAccount, endSessions, resetPassword } from './accounts.ts';
import { listAgencies } from './agencies.ts';
import { addDay, listDays, removeDay } from './commune-days.ts';
import { changeCommune, getCommune } from './commune-profile.ts';
import { addMember, changeMember, endMember } from './group-members.ts';
import type { Holding } from './holdings.ts';
import { applyUnitChange } from './jobs.ts';
import { whoAmI } from './me.ts';
import { movePerson } from './moving.ts';
import { changeMyPassword, endMySession, listMySessions, setMyMail, setMyPin } from './my-account.ts';
import { addPerson, listPeople } from './people.ts';
import { listPosts } from './posts.ts';
import { addCover, setRoles } from './role-assignments.ts';
import { cancelUnitChange, dissolveUnit, mergeUnit, renameUnit } from './unit-changes.ts';
import { getUnit } from './unit-record.ts';
import { addUnit, changeUnit, listUnits } from './units.ts';
import { getWorkingTime, setWorkingWeek } from './working-week.ts';

/** Tổ chức: everything that can be done and read in this room; what a unit may hold, the rooms below say. */
export const organisationRoutes = (holdings: readonly Holding[]): Route[] => [
  get('/me', whoAmI),
  get('/me/sessions', listMySessions),
  post('/me/sessions/:id/end', endMySession),
  put('/me/password', changeMyPassword, 'secret'),
  put('/me/pin', setMyPin, 'secret'),
  put('/me/mail', setMyMail),
  get('/agencies', listAgencies),
  get('/units', listUnits),
  post('/units', addUnit),
  put('/units/:id', changeUnit),
  get('/units/:unitId', getUnit),
  post('/units/:unitId/rename', renameUnit),
  post('/units/:unitId/merger', mergeUnit),
  post('/units/:unitId/dissolution', dissolveUnit(holdings)),
  post('/unit-changes/:id/application', applyUnitChange(holdings)),
  post('/unit-changes/:id/cancellation', cancelUnitChange),
  post('/units/:unitId/members', addMember),
  put('/group-members/:id', changeMember),
  post('/group-members/:id/end', endMember),
  get('/commune', getCommune),
  put('/commune', changeCommune),
  get('/working-time', getWorkingTime),
  put('/working-time', setWorkingWeek),
  get('/commune-days', listDays),
  post('/commune-days', addDay),
  remove('/commune-days/:id', removeDay),
  get('/people', listPeople),
  post('/people', addPerson),
  put('/people/:id/roles', setRoles),
  get('/people/:id/posts', listPosts),
  put('/people/:id/unit', movePerson),
  post('/people/:id/cover', addCover),
  post('/people/:id/password', resetPassword, 'secret'),
  post('/people/:id/sessions-end', endSessions),
  post('/people/:id/account-end', disableAccount),
];
