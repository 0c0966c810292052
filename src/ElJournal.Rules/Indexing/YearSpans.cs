using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What of a span lies in a school year.</summary>
internal static class YearSpans
{
    /// <summary>Gives the first day of a span that lies in the year, or null when none does.</summary>
    internal static LocalDate? FirstDay(SchoolYear year, DateSpan span) => span.Intersect(new DateSpan(year.First, year.Last))?.From;

    /// <summary>Gives the first day of several spans that lies in the year, or null when none does.</summary>
    internal static LocalDate? FirstDay(SchoolYear year, IEnumerable<DateSpan> spans) => spans.Select(s => FirstDay(year, s)).Min();
}
