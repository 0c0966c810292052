using System.Collections.Immutable;
using ElJournal.Reporting.Catalogues;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Norms;

namespace ElJournal.Reporting.Duties;

/// <summary>Календарь обязанностей: what each role has to do by an act in force on the day asked about, and by when.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Duties">By role, act and the order of the clauses.</param>
internal sealed record DutyCalendar(ReportInput Input, ImmutableArray<RoleDuty> Duties)
{
    internal static DutyCalendar Of(ReportInput input) => new(
        input,
        [
            .. from pack in input.Regulation!.Packs
               from clause in Catalogue.Of(pack, []).Clauses
               from norm in clause.Norms
               where norm.Kind == NormKind.Obligation
               let edition = norm.Editions.FirstOrDefault(e => e.InForce.Contains(input.Today))
               where edition is not null
               orderby norm.Bearer
               select new RoleDuty(norm.Bearer, pack.Id, clause.Clause.Id, norm.Title, edition.Due, edition.Force == Force.Advice),
        ]);
}
