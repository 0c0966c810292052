using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Audits;

namespace ElJournal.ReferenceHost.Site.Acts;

/// <summary>Акты школы, и что показала проверка.</summary>
/// <param name="Sections">The acts, the school's own first.</param>
/// <param name="Foundation">The pack on which they all stand: id and title.</param>
/// <param name="Audit">The audit; null where who looks may not see its figures.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="ShowsFindings">Whether who looks may go on to the findings.</param>
public sealed record ActModel(ImmutableArray<ActSection> Sections, ImmutableArray<(string Id, string Title)> Foundation, AuditSummary? Audit, SchoolClock Clock, bool ShowsFindings);
