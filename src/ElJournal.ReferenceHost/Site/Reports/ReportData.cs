using System.Collections.Immutable;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Schools;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Reports;

/// <summary>Данные для отчётов: the journal as of an instant, indexed once for all who ask within the next seconds.</summary>
/// <remarks>Safe on any thread. Of two who ask at once, both may work it out; either is right.</remarks>
internal sealed class ReportData(OpenSchool school)
{
    /// <summary>For how long others may be shown the same instant; every report says which it is.</summary>
    private static readonly Duration Freshness = Duration.FromSeconds(15);

    private Moment? held;

    /// <summary>Gives the whole school, narrowed to nothing.</summary>
    internal ReportInput Input() => Now().Input;

    /// <summary>Gives how timely each teacher has been this year.</summary>
    internal ImmutableArray<TeacherTimeliness> Timeliness() => Now().Timeliness.Value;

    private Moment Now()
    {
        var (year, now) = (school.Journal.State.Year, school.Clock.GetCurrentInstant());
        if (Volatile.Read(ref held) is { } known && (known.Year == year || now - known.At < Freshness))
        {
            return known;
        }

        var made = Moment.Of(year, school, now);
        Volatile.Write(ref held, made);
        return made;
    }

    private sealed record Moment(RevisedYear Year, Instant At, ReportInput Input, Lazy<ImmutableArray<TeacherTimeliness>> Timeliness)
    {
        internal static Moment Of(RevisedYear year, OpenSchool school, Instant now)
        {
            var regulation = school.Journal.Regulation;

            // A write may carry a later instant than the clock shows.
            var asOf = Instant.Max(now, year.LastAt!.Value);
            var source = year.ToRecord(asOf).Value;
            var input = new ReportInput(source, SchoolIndexBuilder.Build(source, asOf)) { Regulation = regulation, Policy = MarkPolicy.Of(regulation) };
            return new Moment(year, now, input, new Lazy<ImmutableArray<TeacherTimeliness>>(() => TeacherTimeliness.Of(input)));
        }
    }
}
