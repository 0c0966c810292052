using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Plans;

/// <summary>Compiles the bindings of one kind of case into tables.</summary>
internal sealed class CasePlanCompiler<TCase>
    where TCase : struct, ICase
{
    private const int MaxColumns = 64;
    private readonly PlanContext context;
    private readonly List<Term<TCase>> terms = [];
    private readonly List<CaseMoment<TCase>> moments = [];
    private readonly List<DueColumn> dues = [];
    private readonly List<CaseAnchor<TCase>> anchors = [];
    private readonly List<CaseBearer<TCase>> bearers = [];
    private readonly Dictionary<(DueSpec, string), int> dueNumbers = [];

    private CasePlanCompiler(PlanContext context) => this.context = context;

    internal static CasePlanTables<TCase> Compile(CaseSource<TCase> source, PlanContext context) =>
        new CasePlanCompiler<TCase>(context).Compile(context.Of(source));

    private CasePlanTables<TCase> Compile(ImmutableArray<int> bindings)
    {
        var year = context.Index.Register.Year;
        ImmutableArray<int> starts =
        [
            .. bindings.SelectMany(b => context.Bindings[b].Editions)
                .SelectMany(e => new[] { e.InForce.From, e.InForce.To?.PlusDays(1) })
                .OfType<LocalDate>()
                .Select(year.DayOf)
                .Distinct()
                .Order(),
        ];
        var segments = starts.Prepend(int.MinValue).Select(first => bindings.Select(b => RowOf(b, first)).ToArray()).ToArray();
        return terms.Count > MaxColumns || moments.Count > MaxColumns || dues.Count > MaxColumns
            ? throw new InvalidOperationException($"Too many columns. Terms={terms.Count}, Moments={moments.Count}, Dues={dues.Count}, Allowed={MaxColumns}")
            : new CasePlanTables<TCase>
            {
                Terms = [.. terms],
                Moments = [.. moments],
                Dues = [.. dues],
                Anchors = [.. anchors],
                Bearers = [.. bearers],
                Segments = segments,
                Starts = starts,
            };
    }

    private PlanRow RowOf(int number, int firstDay)
    {
        var binding = context.Bindings[number];
        var edition = firstDay == int.MinValue
            ? binding.Editions.FirstOrDefault(e => e.InForce.From is null)
            : binding.EditionOn(context.Index.Register.Year.DateOf(firstDay));
        var norm = (CaseNorm<TCase>)binding.Norm;
        var isAdvice = (edition ?? binding.Editions[0]).Force == Force.Advice;
        var row = new PlanRow
        {
            Binding = number,
            IsInForce = edition is not null,
            IsAdvice = isAdvice,
            Counters = VerdictCounts.RowOf(number, isAdvice),
            Due = -1,
            Anchor = -1,
            Moment = -1,
            Bearer = -1,
        };
        if (edition is null)
        {
            return row;
        }

        row = row with { When = Mask(norm.WhenUnder(edition.Readings), edition.Readings), Bearer = NumberOf(bearers, norm.BearerUnder(edition)) };
        if (norm is Prohibition<TCase> prohibition)
        {
            return row with { Breach = Mask(prohibition.Breach, edition.Readings) };
        }

        var duty = (Obligation<TCase>)norm;
        var moment = duty.FulfilledAt.Resolve(edition.Readings);
        return row with
        {
            Due = DueNumber(duty.DueUnder(edition)!, edition.Readings),
            Anchor = NumberOf(anchors, duty.Anchor.Resolve(edition.Readings)),
            Moment = NumberOf(moments, moment),
            Needs = moment.Needs & ~norm.CaseKind.MadeOf,
        };
    }

    private ulong Mask(ImmutableArray<Choice<Term<TCase>>> words, ReadingSet readings)
    {
        ulong mask = 0;
        foreach (var word in words)
        {
            mask |= 1UL << NumberOf(terms, word.Resolve(readings));
        }

        return mask;
    }

    private int DueNumber(DueSpec due, ReadingSet readings)
    {
        var decisive = string.Join(' ', DueRules.ReadingsOf(due).Append(KnownReadings.Outage).Select(r => readings[r].Id));
        if (!dueNumbers.TryGetValue((due, decisive), out var number))
        {
            number = dues.Count;
            dueNumbers.Add((due, decisive), number);
            dues.Add(new DueColumn(context.Index, due, readings));
        }

        return number;
    }

    private static int NumberOf<T>(List<T> items, T item)
    {
        var number = items.IndexOf(item);
        if (number < 0)
        {
            number = items.Count;
            items.Add(item);
        }

        return number;
    }
}
