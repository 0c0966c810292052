using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Adds up marks times weights, and weights: the innermost loop of all.</summary>
/// <remarks>No span is long enough for these sums to overflow: 10⁴ × 10⁴ × 2³¹ is less than 2⁶³. So nothing here need look.</remarks>
internal static class RawSums
{
    private const int Lanes = 4;
    private const int HalfBits = 32;

    internal static (long Sum, long Weights) Of(ReadOnlySpan<WeightedMark> marks)
    {
        var (sum, weights, from) = (0L, 0L, 0);
        if (Vector256.IsHardwareAccelerated && BitConverter.IsLittleEndian && marks.Length >= Lanes)
        {
            // Four marks at once. A weighted mark is two numbers of 32 bits, the mark in the lower half;
            // the product of two numbers up to 10⁴ stays in the lower half as well, and the upper one is 0.
            var (products, totals) = (Vector256<long>.Zero, Vector256<long>.Zero);
            foreach (var pair in MemoryMarshal.Cast<WeightedMark, Vector256<long>>(marks))
            {
                var weight = Vector256.ShiftRightLogical(pair, HalfBits);
                products += (pair.AsInt32() * weight.AsInt32()).AsInt64();
                totals += weight;
            }

            (sum, weights, from) = (Vector256.Sum(products), Vector256.Sum(totals), marks.Length / Lanes * Lanes);
        }

        foreach (ref readonly var item in marks[from..])
        {
            sum += (long)item.Mark.Hundredths * item.Weight.Hundredths;
            weights += item.Weight.Hundredths;
        }

        return (sum, weights);
    }
}
