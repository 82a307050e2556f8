import { testMatrix } from './matrix.ts'

testMatrix('oldest')
