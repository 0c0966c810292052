using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ElJournal.Domain.Records;
using ElJournal.Reporting.Catalogues;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Reporting.Duties;

/// <summary>Календарь обязанностей: what each role has to do by an act, and by which days of the year or the period.</summary>
/// <remarks>
/// <para>Days are told to the end of the year: as if nothing more were entered, and every lesson of the timetable held. What has yet to come on record, such as a mark, has no duty yet.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Duties">What is in force on the day asked about, by role, act and the order of the clauses.</param>
/// <param name="Dates">The due days, by role, day and the order of the clauses.</param>
internal sealed record DutyCalendar(ReportInput Input, ImmutableArray<RoleDuty> Duties, ImmutableArray<DutyDate> Dates)
{
    internal ImmutableArray<Figure> Figures =>
    [
        Figure.Count("duties", "обязанностей со сроком", "обязанности, срок которых приходится на дни отчёта", Dates.Sum(d => (long)d.Duties)),
        Figure.Count("ahead", "из них впереди", "обязанности, срок которых на момент отчёта не истёк и которые не исполнены", Dates.Sum(d => (long)d.Ahead)),
        Figure.Count("days", "дней со сроками", "дни отчёта, на которые приходится хотя бы один срок", Dates.DistinctBy(d => d.Day).Count()),
    ];

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
        ],
        DatesOf(input));

    private static ImmutableArray<DutyDate> DatesOf(ReportInput input)
    {
        var days = new Dictionary<(int Binding, LocalDate Day), (int Duties, int Ahead)>();
        var (source, index) = AtTheEndOfTheYear(input);
        new PolicyEngine(input.Regulation!).Audit(source, index, new NoFindings(), new AuditOptions(), _ => new DueDays(input.AsOf), (_, part) => Take(part));
        return
        [
            .. days.Select(d => (d.Key.Binding, Date: DateOf(input.Regulation!.Bindings[d.Key.Binding], d.Key.Day, d.Value.Duties, d.Value.Ahead)))
                .OrderBy(d => d.Date.Role, StringComparer.Ordinal)
                .ThenBy(d => d.Date.Day)
                .ThenBy(d => d.Binding)
                .Select(d => d.Date),
        ];

        void Take(DueDays part)
        {
            foreach (var ((binding, due), (duties, ahead)) in part.Counts)
            {
                var day = LocalTimes.DueOf(due.Instant, input.Clock).Day;
                if (input.Period is null || input.IsWithin(day))
                {
                    ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(days, (binding, day), out _);
                    sum = (sum.Duties + duties, sum.Ahead + ahead);
                }
            }
        }
    }

    /// <summary>The year as it stands on record, looked at when all its lessons are over.</summary>
    private static (ISchoolYearSource Source, SchoolIndex Index) AtTheEndOfTheYear(ReportInput input)
    {
        var end = input.Clock.EndOfDay(input.Register.Year.Last);
        if (input.AsOf >= end)
        {
            return (input.Source, input.Index);
        }

        var known = new KnownSource(input);
        return (known, SchoolIndexBuilder.Build(known, end));
    }

    private static DutyDate DateOf(Rules.Packs.Binding binding, LocalDate day, int duties, int ahead)
    {
        var edition = binding.EditionOn(day) ?? binding.Editions[^1];
        return new DutyDate(binding.Norm.BearerWordingUnder(edition), day, binding.Act, binding.Clause.Id, binding.Norm.Title, edition.Force == Force.Advice, duties, ahead);
    }
}
