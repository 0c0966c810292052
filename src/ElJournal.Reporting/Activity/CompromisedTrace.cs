using ElJournal.Domain.Activity;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Reporting.Activity;

/// <summary>Сделанное под раскрытыми данными: one read or entry, in words.</summary>
/// <param name="Incident">Since which incident.</param>
/// <param name="At">When.</param>
/// <param name="What">What was read or entered: ids, no names.</param>
internal sealed record CompromisedTrace(IncidentId Incident, Instant At, string What)
{
    internal static IEnumerable<CompromisedTrace> Of(Compromise compromise) => compromise.Trace.Reads
        .Select(r => new CompromisedTrace(compromise.Incident.Id, r.At, r.Pupil is { } pupil ? $"чтение: обучающийся {pupil}" : "чтение"))
        .Concat(compromise.Trace.Entries.Select(e => new CompromisedTrace(compromise.Incident.Id, e.At, $"запись: {e.Fact.Kind.Word} {e.Fact.Key}")))
        .OrderBy(t => t.At);
}
