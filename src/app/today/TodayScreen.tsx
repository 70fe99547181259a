import { Redirect } from 'wouter'
import type { Assessment } from '../../domain/assess'
import { useProgramme } from '../programme/useProgramme'
import { AssessedRoute } from '../result/AssessedRoute'
import { routes } from '../routes'
import { TodayView } from './TodayView'
import '../programme/programme.css'
import './today.css'

function Today({ assessment }: { readonly assessment: Assessment }) {
  const running = useProgramme(assessment)
  if (running === undefined) return <Redirect to={routes.result} replace />
  return <TodayView assessment={assessment} running={running} />
}

export default function TodayScreen() {
  return <AssessedRoute>{(assessment) => <Today assessment={assessment} />}</AssessedRoute>
}
