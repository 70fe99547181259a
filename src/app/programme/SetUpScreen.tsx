import { AssessedRoute } from '../assessed/AssessedRoute'
import { SetUpForm } from './SetUpForm'
import './programme.css'

export default function SetUpScreen() {
  return <AssessedRoute>{(assessment) => <SetUpForm assessment={assessment} />}</AssessedRoute>
}
