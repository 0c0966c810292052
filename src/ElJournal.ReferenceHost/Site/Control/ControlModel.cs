using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Audits;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Control;

/// <summary>Контроль ведения журнала.</summary>
/// <param name="AsOf">As of when.</param>
/// <param name="Clock">The clock of the school.</param>
/// <param name="Totals">The totals of the check.</param>
/// <param name="Teachers">The staff with something to show, those with most overdue first.</param>
/// <param name="Clauses">The clauses with findings, those with most first.</param>
/// <param name="Acts">How many correction acts wait for consent; null where they are none of the reader's concern.</param>
public sealed record ControlModel(Instant AsOf, SchoolClock Clock, AuditTotals Totals, ImmutableArray<ControlTeacher> Teachers, ImmutableArray<ControlClause> Clauses, int? Acts);
