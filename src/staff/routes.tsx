import { createBrowserRouter } from 'react-router';
import { paths } from './paths.ts';
import { NoSuchPage, RouteFailed } from './shell/route-failed.tsx';
import { Shell } from './shell/shell.tsx';

/** The officer app's table of contents. Each screen is fetched when it is first opened; what fails, fails inside the shell. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <RouteFailed />,
    hydrateFallbackElement: <div />,
    children: [
      {
        errorElement: <RouteFailed />,
        children: [
          { path: paths.inbox, lazy: async () => ({ Component: (await import('./shell/inbox-page.tsx')).InboxPage }) },
          {
            path: paths.intake,
            lazy: async () => ({ Component: (await import('../modules/dossiers/staff/intake-page.tsx')).IntakePage }),
          },
          {
            path: paths.dossiers,
            lazy: async () => ({
              Component: (await import('../modules/dossiers/staff/list-page.tsx')).DossierListPage,
            }),
          },
          {
            path: paths.dossier(':id'),
            lazy: async () => ({ Component: (await import('../modules/dossiers/staff/record-page.tsx')).DossierPage }),
          },
          {
            path: paths.slip(':id'),
            lazy: async () => ({ Component: (await import('../modules/dossiers/staff/slip-page.tsx')).SlipPage }),
          },
          {
            path: paths.receptions,
            lazy: async () => ({
              Component: (await import('../modules/dossiers/staff/receptions-page.tsx')).ReceptionsPage,
            }),
          },
          {
            path: paths.reception(':id'),
            lazy: async () => ({
              Component: (await import('../modules/dossiers/staff/reception-page.tsx')).ReceptionPage,
            }),
          },
          {
            path: paths.receptionSlip(':id'),
            lazy: async () => ({
              Component: (await import('../modules/dossiers/staff/slip-page.tsx')).ReceptionSlipPage,
            }),
          },
          {
            path: paths.overview,
            lazy: async () => ({ Component: (await import('./shell/overview-page.tsx')).OverviewPage }),
          },
          {
            path: paths.works,
            lazy: async () => ({ Component: (await import('../modules/work/staff/list-page.tsx')).WorkListPage }),
          },
          {
            path: paths.format,
            lazy: async () => ({ Component: (await import('../modules/documents/staff/format-page.tsx')).FormatPage }),
          },
          {
            path: paths.difficulties,
            lazy: async () => ({
              Component: (await import('../modules/work/staff/difficulties-page.tsx')).DifficultiesPage,
            }),
          },
          {
            path: paths.cityLists,
            lazy: async () => ({
              Component: (await import('../modules/work/staff/city-lists-page.tsx')).CityListsPage,
            }),
          },
          {
            path: paths.cityList(':id'),
            lazy: async () => ({
              Component: (await import('../modules/work/staff/comparison-page.tsx')).ComparisonPage,
            }),
          },
          {
            path: paths.work(':id'),
            lazy: async () => ({ Component: (await import('../modules/work/staff/record-page.tsx')).WorkPage }),
          },
          {
            path: paths.plans,
            lazy: async () => ({ Component: (await import('../modules/plans/staff/list-page.tsx')).PlanListPage }),
          },
          {
            path: paths.planOfItem(':id'),
            lazy: async () => ({ Component: (await import('../modules/plans/staff/item-page.tsx')).PlanOfItemPage }),
          },
          {
            path: paths.plan(':id'),
            lazy: async () => ({ Component: (await import('../modules/plans/staff/plan-page.tsx')).PlanPage }),
          },
          {
            path: paths.planCheck(':id'),
            lazy: async () => ({ Component: (await import('../modules/plans/staff/check-page.tsx')).CheckPage }),
          },
          {
            path: paths.procedures,
            lazy: async () => ({
              Component: (await import('../modules/procedures/staff/catalogue-page.tsx')).CataloguePage,
            }),
          },
          {
            path: paths.procedure(':id'),
            lazy: async () => ({
              Component: (await import('../modules/procedures/staff/procedure-page.tsx')).ProcedurePage,
            }),
          },
          {
            path: paths.people,
            lazy: async () => ({
              Component: (await import('../modules/organisation/staff/people-page.tsx')).PeoplePage,
            }),
          },
          {
            path: paths.units,
            lazy: async () => ({ Component: (await import('../modules/organisation/staff/units-page.tsx')).UnitsPage }),
          },
          {
            path: paths.unit(':id'),
            lazy: async () => ({ Component: (await import('../modules/organisation/staff/unit-page.tsx')).UnitPage }),
          },
          {
            path: paths.commune,
            lazy: async () => ({
              Component: (await import('../modules/organisation/staff/commune-page.tsx')).CommunePage,
            }),
          },
          {
            path: paths.workingTime,
            lazy: async () => ({
              Component: (await import('../modules/organisation/staff/working-time-page.tsx')).WorkingTimePage,
            }),
          },
          {
            path: paths.account,
            lazy: async () => ({
              Component: (await import('../modules/organisation/staff/account-page.tsx')).AccountPage,
            }),
          },
          {
            path: paths.deadJobs,
            lazy: async () => ({ Component: (await import('./system/dead-jobs-page.tsx')).DeadJobsPage }),
          },
          {
            path: paths.audit,
            lazy: async () => ({ Component: (await import('./system/audit-page.tsx')).AuditPage }),
          },
          {
            path: paths.gallery,
            lazy: async () => ({ Component: (await import('./shell/gallery-page.tsx')).GalleryPage }),
          },
          { path: '*', element: <NoSuchPage /> },
        ],
      },
    ],
  },
]);
