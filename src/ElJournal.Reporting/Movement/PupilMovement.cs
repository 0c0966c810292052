using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Movement;

/// <summary>Движение обучающихся: who came, went and changed class, and by which order.</summary>
/// <remarks>The days end with that of the instant asked about. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">By day and pupil.</param>
/// <param name="Classes">By class.</param>
internal sealed record PupilMovement(ReportInput Input, ImmutableArray<MovementRow> Rows, ImmutableArray<ClassMovement> Classes)
{
    internal ImmutableArray<Figure> Figures =>
    [
        Figure.Count("atStart", "обучающихся на начало", "зачисленные в классы на первый день", Classes.Sum(c => c.AtStart)),
        Figure.Count("arrivals", "прибыло", "зачисления внутри периода без класса до них", Rows.Count(r => r.Kind == MovementKind.Arrival)),
        Figure.Count("departures", "выбыло", "последний день в классе внутри периода без класса после него", Rows.Count(r => r.Kind == MovementKind.Departure)),
        Figure.Count("transfers", "переведено между классами", "один класс кончился, другой начался", Rows.Count(r => r.Kind == MovementKind.Transfer)),
        Figure.Count("atEnd", "обучающихся на конец", "зачисленные в классы на последний день", Classes.Sum(c => c.AtEnd)),
        Figure.Share("withOrder", "движений с приказом", "движения, у которых есть номер приказа или запись книги приказов, × 100 / движения", Rows.Count(r => r.Order is not null || r.Entry is not null), Rows.Length),
    ];

    internal static PupilMovement Of(ReportInput input)
    {
        var (first, last) = input.Days;
        last = LocalDate.Max(first, LocalDate.Min(last, input.Today));
        var orders = input.Index.Ledger<OrderEntry>().Where(o => o.Pupil is not null).ToLookup(o => o.Pupil!.Value);
        var rows = input.Register.Enrolments.GroupBy(e => e.Pupil)
            .SelectMany(g => Of(input, g.Key, [.. g.OrderBy(e => e.Span.From ?? LocalDate.MinIsoValue)], orders))
            .Where(r => IsWithin(r, first, last) && (input.Class is not { } only || r.From == only || r.To == only));
        return new PupilMovement(
            input,
            [.. rows.OrderBy(r => r.Day).ThenBy(r => r.Pupil)],
            [.. input.Classes.Select(c => Count(input, c.Id, first, last))]);
    }

    /// <summary>Whoever comes on the first day was there at the start, and whoever has the last day in class on the last one is still there at the end.</summary>
    private static bool IsWithin(MovementRow row, LocalDate first, LocalDate last) =>
        row.Kind == MovementKind.Departure ? row.Day >= first && row.Day < last : row.Day > first && row.Day <= last;

    private static ClassMovement Count(ReportInput input, Domain.Classes.ClassId schoolClass, LocalDate first, LocalDate last)
    {
        var spans = input.Register.Enrolments.Where(e => e.Class == schoolClass).ToList();
        int On(LocalDate day) => spans.Where(e => e.Span.Contains(day)).DistinctBy(e => e.Pupil).Count();
        return new ClassMovement(
            schoolClass,
            On(first),
            spans.Count(e => e.Span.From > first && e.Span.From <= last),
            spans.Count(e => e.Span.To >= first && e.Span.To < last),
            On(last));
    }

    private static IEnumerable<MovementRow> Of(ReportInput input, PupilId pupil, ImmutableArray<Enrolment> spans, ILookup<PupilId, OrderEntry> orders)
    {
        for (var i = 0; i < spans.Length; i++)
        {
            var span = spans[i];
            // Whoever is in another class on the day before changed class; a pupil may also be in two at once.
            var before = span.Span.From is { } from ? spans.FirstOrDefault(e => e.Class != span.Class && e.Span.Contains(from.PlusDays(-1)) && !e.Span.Contains(from)) : null;
            if (span.Span.From is { } start)
            {
                var kind = before is null ? OrderKind.Enrolment : OrderKind.ClassChange;
                yield return new MovementRow(
                    start,
                    pupil,
                    before is null ? MovementKind.Arrival : MovementKind.Transfer,
                    before?.Class,
                    span.Class,
                    span.Order,
                    EntryOf(orders[pupil], kind, start),
                    input.LocalOf(span.Recorded.At));
            }

            if (span.Span.To is { } end && !spans.Any(e => e.Span.Contains(end.PlusDays(1))))
            {
                yield return new MovementRow(end, pupil, MovementKind.Departure, span.Class, To: null, Order: null, EntryOf(orders[pupil], OrderKind.Expulsion, end), EnteredAt: null);
            }
        }
    }

    /// <summary>The entry that takes effect on the day, or the day after as departures may be dated.</summary>
    private static OrderEntry? EntryOf(IEnumerable<OrderEntry> orders, OrderKind kind, LocalDate day) =>
        orders.FirstOrDefault(o => o.Kind == kind && (o.Effective ?? o.Date) is var effective && (effective == day || effective == day.PlusDays(1)));
}
