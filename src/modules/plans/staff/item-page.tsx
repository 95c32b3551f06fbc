import { Navigate, useParams } from 'react-router';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { usePlanOfItem } from './api.ts';

/** A work knows its task; this is how one comes from there to the plan. */
export function PlanOfItemPage() {
  const { id } = useParams();
  const { data, error, refetch } = usePlanOfItem(Number(id));
  if (error) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <Navigate to={paths.plan(data.planId)} replace /> : <Loading />;
}
