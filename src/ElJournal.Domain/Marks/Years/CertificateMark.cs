using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Marks.Years;

/// <summary>Отметка в аттестат: the mean of the marks that it rests on, rounded by the rules of arithmetic: half up.</summary>
/// <remarks>
/// <para>Which marks these are is told by whoever asks: the year mark and the exam of year 9, those of half-years and years of 10 and 11. Equal when both members are. Immutable, safe on any thread.</para>
/// </remarks>
/// <param name="Average">The exact mean.</param>
/// <param name="Mark">The mark.</param>
public sealed record CertificateMark(ExactFraction Average, int Mark)
{
    /// <summary>Averages marks.</summary>
    /// <param name="marks">The marks, at least one.</param>
    /// <returns>The mark, or null when there is none to average.</returns>
    public static CertificateMark? Of(params ReadOnlySpan<MarkValue> marks)
    {
        if (marks.IsEmpty)
        {
            return null;
        }

        var sum = 0L;
        foreach (var mark in marks)
        {
            sum += mark.Hundredths;
        }

        var average = ExactFraction.Of(sum, 100L * marks.Length);
        return new(average, (int)average.RoundHalfUp(0).Numerator);
    }
}
