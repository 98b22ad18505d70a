// The one file of Statistics that imports anything: the C library's functions, whose results are the same for
// the same arguments on one machine.
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

func naturalLogarithm(_ x: Double) -> Double { log(x) }

func binaryLogarithm(_ x: Double) -> Double { log2(x) }

func decimalLogarithm(_ x: Double) -> Double { log10(x) }

/// ln(1 + x), exact where x is near 0.
func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }

func exponential(_ x: Double) -> Double { exp(x) }

/// e^x − 1, exact where x is near 0.
func exponentialMinusOne(_ x: Double) -> Double { expm1(x) }

/// The complementary error function.
func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }

/// ln 2.
let logarithmOfTwo = 0.693147180559945309417232121458176568

/// ln 10.
let logarithmOfTen = 2.302585092994045684017991454684364208

/// ln(x / y), given x, y and x − y: exact too where they are nearly equal, if the difference is.
@inline(__always)
func logarithmOfRatio(_ x: Double, _ y: Double, difference: Double) -> Double {
  // log1p keeps its digits down to −1; beyond a half either form has them all.
  let relative = difference / y
  return relative.magnitude < 0.5 ? logarithmOfOnePlus(relative) : naturalLogarithm(x / y)
}

/// a·b − c·d to within 1.5 units in the last place, and 0 exactly where it is 0 (Kahan's method: Jeannerod,
/// Louvet & Muller 2013, "Further analysis of Kahan's algorithm for the accurate computation of 2 × 2
/// determinants").
@inline(__always)
func differenceOfProducts(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
  let product = c * d
  let error = (-product).addingProduct(c, d)  // cd − product
  return (-product).addingProduct(a, b) - error
}
