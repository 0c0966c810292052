using ElJournal.Domain.Coverage;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;
using ElJournal.Rules.Tests.Support;
using ElJournal.Testing.Generators;
using NodaTime;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>Looks at random changes of facts: which verdicts fresh audits before and after tell apart, and which cases the sources said the change touches.</summary>
internal sealed class TouchWatch
{
    private readonly Dictionary<CaseKind, int> changed = [];
    private readonly Dictionary<CaseKind, List<string>> missed = [];

    /// <summary>Counts the verdicts of a kind of case that changed.</summary>
    internal int ChangedOf(CaseKind kind) => changed.GetValueOrDefault(kind);

    /// <summary>Gives the verdicts that changed on cases of a kind though the source did not name the case.</summary>
    internal List<string> MissedOf(CaseKind kind) => missed.GetValueOrDefault(kind, []);

    /// <summary>Looks at the steps of a history, all judged at the instant of the last one, so that nothing but the fact differs.</summary>
    internal void Look(Regulation regulation, SmallHistory history)
    {
        var asOf = history.Steps[^1].At;
        var before = new JudgedSchool(regulation, history.Start.Build(), asOf);
        foreach (var step in history.Steps.Where(s => s.Before is not null || s.After is not null))
        {
            var after = new JudgedSchool(regulation, step.Year.Build(), asOf);
            if ((step.After ?? step.Before)! is var fact && (fact is CalendarDay || !RegisterChange.Is(fact)))
            {
                Look(before, after, new FactChange(step.Before, step.After));
            }

            before = after;
        }
    }

    /// <summary>Looks at what the loss of each fact that stands in no journal would do.</summary>
    internal void LookAtLedgers(Regulation regulation, AuditMoment moment)
    {
        var whole = new JudgedSchool(regulation, moment.Year.Build(), moment.AsOf);
        foreach (var fact in moment.Year.Ledger)
        {
            var without = moment.Year with { Ledger = moment.Year.Ledger.Remove(fact) };
            if (without.TryBuild().TryGet(out var record))
            {
                Look(whole, new JudgedSchool(regulation, record, moment.AsOf), FactChange.Take(fact));
            }
        }
    }

    /// <summary>Looks at what so small a year seldom draws: the loss of its only lesson, a check of a class, a load of data.</summary>
    internal void LookAtRareFacts(Regulation regulation, AuditMoment moment)
    {
        var bare = moment.Year with { Lessons = [.. moment.Year.Lessons.Take(1)], Homework = [], Attendance = [], Assessments = [], Marks = [], Ledger = [] };
        if (bare.TryBuild().TryGet(out var record))
        {
            Look(
                regulation,
                record,
                [
                    .. bare.Lessons.Select(FactChange.Take),
                    .. bare.Classes.Take(1).Select(c => FactChange.Put(new Check(CheckId.Parse("check"), CheckKind.PersonalData) { Class = c.Id, MadeAt = moment.AsOf })),
                    FactChange.Put(new ReportRun(ReportRunId.Parse("run"), ReportKind.DataLoad, bare.Year.First, bare.Year.Last) { MadeAt = moment.AsOf }),
                ],
                moment.AsOf);
        }
    }

    /// <summary>Looks at changes of a school, each made to the same facts.</summary>
    internal void Look(Regulation regulation, ISchoolYearSource source, IEnumerable<FactChange> changes, Instant asOf)
    {
        var before = new JudgedSchool(regulation, source, asOf);
        foreach (var change in changes)
        {
            Look(before, new JudgedSchool(regulation, before.School.With(change, out _).ToSource(), asOf), change);
        }
    }

    private void Look(JudgedSchool before, JudgedSchool after, FactChange change)
    {
        var next = before.School.With(change, out var effect);
        foreach (var plan in before.School.Plan.Kinds)
        {
            var (was, now) = (before.Verdicts[plan.Kind], after.Verdicts[plan.Kind]);
            var moved = was.Keys.Union(now.Keys).Where(k => was.GetValueOrDefault(k) != now.GetValueOrDefault(k)).ToList();
            if (moved.Count == 0)
            {
                continue;
            }

            var touched = ((plan.Kind.FormedOf | plan.Kind.MadeOf | plan.Reads) & effect.Kinds) == FactKinds.None ? [] : Named(plan, effect, before.School, next);
            touched.UnionWith(Moved(plan, before.School, next));
            changed[plan.Kind] = ChangedOf(plan.Kind) + moved.Count;
            missed[plan.Kind] =
            [
                .. MissedOf(plan.Kind),
                .. moved.Where(k => !touched.Contains(k.About)).Select(k => $"{k.Norm}@{k.About}: {was.GetValueOrDefault(k, "—")} → {now.GetValueOrDefault(k, "—")}, after {change}"),
            ];
        }
    }

    /// <summary>Gives the cases on which a duty is due at another moment.</summary>
    private static IEnumerable<string> Moved(CasePlan plan, MonitoredSchool before, MonitoredSchool after) =>
        new[] { before.Judge(new TouchedCases(), after), after.Judge(new TouchedCases(), before) }.SelectMany(j => j.Cases).Where(c => c.Kind == plan.Kind).Select(c => c.Name.ToString());

    /// <summary>Gives the cases that a source names, of the school before and after.</summary>
    private static HashSet<string> Named(CasePlan plan, FactEffect effect, params ReadOnlySpan<MonitoredSchool> schools)
    {
        var touched = new TouchedCases();
        plan.Kind.Touch(effect, touched);
        var abouts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var school in schools)
        {
            foreach (var slice in touched.Slices)
            {
                foreach (var part in slice.Part >= 0 ? [slice.Part] : SchoolParts.In(school.Index, slice.Kind.Scope))
                {
                    abouts.UnionWith((List<string>)CaseAbouts.Of((dynamic)slice.Kind, school.PartOf(slice.Kind.Scope, part), slice.Only));
                }
            }
        }

        return abouts;
    }
}
