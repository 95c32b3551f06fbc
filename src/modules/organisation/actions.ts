import { get, post, put, type Route } from '../../platform/http/routes.ts';
import { disableAccount, resetPassword } from './accounts.ts';
import type { Holding } from './holdings.ts';
import { applyUnitChange } from './jobs.ts';
import { whoAmI } from './me.ts';
import { movePerson } from './moving.ts';
import { changeMyPassword, endMySession, listMySessions, setMyPin } from './my-account.ts';
import { addPerson, listPeople } from './people.ts';
import { addCover, setRoles } from './role-assignments.ts';
import { cancelUnitChange, dissolveUnit, mergeUnit, renameUnit } from './unit-changes.ts';
import { getUnit } from './unit-record.ts';
import { addUnit, changeUnit, listUnits } from './units.ts';

/** Tổ chức: everything that can be done and read in this room; what a unit may hold, the rooms below say. */
export const organisationRoutes = (holdings: readonly Holding[]): Route[] => [
  get('/me', whoAmI),
  get('/me/sessions', listMySessions),
  post('/me/sessions/:id/end', endMySession),
  put('/me/password', changeMyPassword, 'secret'),
  put('/me/pin', setMyPin, 'secret'),
  get('/units', listUnits),
  post('/units', addUnit),
  put('/units/:id', changeUnit),
  get('/units/:unitId', getUnit),
  post('/units/:unitId/rename', renameUnit),
  post('/units/:unitId/merger', mergeUnit),
  post('/units/:unitId/dissolution', dissolveUnit(holdings)),
  post('/unit-changes/:id/application', applyUnitChange(holdings)),
  post('/unit-changes/:id/cancellation', cancelUnitChange),
  get('/people', listPeople),
  post('/people', addPerson),
  put('/people/:id/roles', setRoles),
  put('/people/:id/unit', movePerson),
  post('/people/:id/cover', addCover),
  post('/people/:id/password', resetPassword, 'secret'),
  post('/people/:id/account-end', disableAccount),
];
