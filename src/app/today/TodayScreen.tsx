import { Redirect } from 'wouter'
import type { Assessment } from '../../domain/assess'
import { AssessedRoute } from '../assessed/AssessedRoute'
import { useProgramme } from '../programme/useProgramme'
import { routes } from '../routes'
import { TodayView } from './TodayView'
import './today.css'

function Today({ assessment }: { readonly assessment: Assessment }) {
  const running = useProgramme(assessment)
  if (running === undefined) return <Redirect to={routes.result} replace />
  return <TodayView assessment={assessment} running={running} />
}

export default function TodayScreen() {
  return <AssessedRoute>{(assessment) => <Today assessment={assessment} />}</AssessedRoute>
}
