import { testMatrix } from './matrix.ts'

testMatrix('current')
