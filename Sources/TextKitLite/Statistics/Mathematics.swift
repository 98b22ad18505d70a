// The one file of Statistics that imports anything: the C library's functions, whose results are the same for
// the same arguments on one machine.
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

func naturalLogarithm(_ x: Double) -> Double { log(x) }
