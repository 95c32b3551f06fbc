import { get, post, put, type Route } from '../../platform/http/routes.ts';
import { disableAccount, endSessions, resetPassword } from './accounts.ts';
import { whoAmI } from './me.ts';
import { changeMyPassword, endMySession, listMySessions, setMyPin } from './my-account.ts';
import { addPerson, listPeople } from './people.ts';
import { addCover, setRoles } from './role-assignments.ts';
import { addUnit, changeUnit, listUnits } from './units.ts';

/** Tổ chức: everything that can be done and read in this room. */
export const organisationRoutes: Route[] = [
  get('/me', whoAmI),
  get('/me/sessions', listMySessions),
  post('/me/sessions/:id/end', endMySession),
  put('/me/password', changeMyPassword, 'secret'),
  put('/me/pin', setMyPin, 'secret'),
  get('/units', listUnits),
  post('/units', addUnit),
  put('/units/:id', changeUnit),
  get('/people', listPeople),
  post('/people', addPerson),
  put('/people/:id/roles', setRoles),
  post('/people/:id/cover', addCover),
  post('/people/:id/password', resetPassword, 'secret'),
  post('/people/:id/sessions-end', endSessions),
  post('/people/:id/account-end', disableAccount),
];
