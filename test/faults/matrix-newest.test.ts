import { testMatrix } from './matrix.ts'

testMatrix('newest')
