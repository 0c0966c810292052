using ElJournal.Domain.Interchange.Reading;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Checks that what a fact tells of ends after it begins.</summary>
internal static class Ends
{
    /// <summary>Reports an end that comes too early; says whether it does not.</summary>
    internal static bool Fit(bool condition, FactReading reading, string field, string end, string beginning)
    {
        if (!condition)
        {
            reading.Field = field;
            reading.Report(InterchangeValueDefects.EndsBeforeBeginning, field, end, beginning);
        }

        return condition;
    }

    /// <summary>Reports a last day before the first one; says whether it is none.</summary>
    internal static bool Fit(LocalDate first, LocalDate? last, FactReading reading, string field) =>
        Fit(!(last < first), reading, field, Wording.Of(last ?? first), Wording.Of(first));
}
