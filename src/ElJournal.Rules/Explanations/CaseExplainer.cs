using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Explanations;

/// <summary>Explains a norm's verdict on a case: the verdict comes from the same rows as the audit's, the rest is read off the same terms.</summary>
internal sealed class CaseExplainer<TCase>(CaseSource<TCase> source, PlanContext context, CasePlanTables<TCase> tables, CaseVerdict<TCase> judge)
    where TCase : struct, ICase
{
    internal Explanation Explain(in TCase c, int number)
    {
        var binding = context.Bindings[number];
        var edition = binding.EditionOn(context.Index.Register.Year.DateOf(c.Day));
        var (verdict, cause) = judge(in c, number);
        var norm = (CaseNorm<TCase>)binding.Norm;
        var row = tables.RowsOn(c.Day).First(r => r.Binding == number);
        var isReckoned = edition is not null && norm is Obligation<TCase> && verdict != Verdict.NotApplicable;
        var day = isReckoned ? tables.Anchors[row.Anchor].Day(in c) : 0;
        var due = isReckoned ? DueOf(in row, day, in c) : Deadline.NotSet;
        return new Explanation
        {
            Binding = binding,
            Edition = edition,
            Act = context.ActTitles[binding.Act],
            KeptThrough = context.KeptThrough(binding),
            About = source.About(in c),
            Case = source.Describe(in c),
            Verdict = verdict,
            Conditions = edition is null ? [] : Conditions(norm, edition, in c),
            DeadlineSteps = isReckoned ? Steps(row, day, due, in c) : [],
            Due = due,
            Fulfilment = isReckoned ? tables.Moments[row.Moment].Wording : null,
            FulfilledAt = isReckoned ? tables.Moments[row.Moment].When(in c) : Moment.NotYet,
            UndeterminedBecause = cause,
            Readings = edition is null ? [] : Readings(binding, edition),
            Bearer = (row.Bearer < 0 ? norm.Bearer : tables.Bearers[row.Bearer]).Who(in c),
            Repair = verdict is Verdict.Overdue or Verdict.Violated or Verdict.Pending || cause == CauseTexts.NotSet ? norm.Repair(in c)
                : verdict is Verdict.Undetermined ? "дополнить данные, которых не хватает"
                : null,
            Clock = context.Index.Register.Clock,
        };
    }

    private static ImmutableArray<ExplainedCondition> Conditions(CaseNorm<TCase> norm, BindingEdition edition, in TCase c)
    {
        var found = ImmutableArray.CreateBuilder<ExplainedCondition>();
        var when = norm.WhenUnder(edition.Readings);
        foreach (var word in norm is Prohibition<TCase> p ? [.. when, .. p.Breach] : when)
        {
            var term = word.Resolve(edition.Readings);
            found.Add(new ExplainedCondition(term.Id, term.Wording, term.Holds(in c), term.Values?.Invoke(in c)));
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<ExplainedReading> Readings(Binding binding, BindingEdition edition) =>
    [
        .. binding.ReadingsOf(edition).Select(r => new ExplainedReading(r.Id, edition.Readings[r].Id, r.Question, edition.Readings[r].Wording)),
    ];

    /// <summary>A duty of no set moment is due at the closing that looked for it.</summary>
    private Deadline DueOf(in PlanRow row, int day, in TCase c)
    {
        var due = tables.Dues[row.Due].Of(in c, day);
        return due.Kind == DeadlineKind.NotSet && c.Closing is { IsKnown: true } closing ? Deadline.Until(closing) : due;
    }

    private ImmutableArray<string> Steps(in PlanRow row, int day, Deadline due, in TCase c)
    {
        var column = tables.Dues[row.Due];
        var wording = tables.Anchors[row.Anchor].Wording;
        if (day == EventDay.Unknown)
        {
            return [$"{wording} неизвестен", DeadlineNarrator.End(context.Index.Register.Clock, due)];
        }

        var steps = DeadlineNarrator.Tell(context.Index.Calculator, column.RuleOf(c.CalendarGroup), column.AnchorOf(in c, day), wording, due);
        return column.Pauses ? steps.Insert(steps.Length - 1, "дни, когда педагог болел, не считаются") : steps;
    }
}
