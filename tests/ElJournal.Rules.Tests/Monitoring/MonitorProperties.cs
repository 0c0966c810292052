using System.Collections.Immutable;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>Whatever happens to the facts of a school, its monitor says what a fresh audit says.</summary>
[Laws(100, "20230901,23", Arbitrary = [typeof(Arbitraries)])]
public sealed class MonitorProperties
{
    private static readonly ImmutableArray<Regulation> Regulations = [.. PackLibrary.Standard.Ids.Select(id => new Regulation(PackLibrary.Standard.Find(id)!))];

    [Property]
    public void Monitor_says_after_every_step_what_a_fresh_audit_says(SmallHistory history, byte act)
    {
        var regulation = Regulations[act % Regulations.Length];
        var monitor = new ComplianceMonitor(regulation, history.Start.Build(), history.AsOf);
        FreshAudit.AssertSame(regulation, monitor, history.Start.Build(), history.AsOf);
        foreach (var step in history.Steps)
        {
            Apply(monitor, step);
            FreshAudit.AssertSame(regulation, monitor, step.Year.Build(), step.At);
        }
    }

    [Property]
    public void Delta_is_what_differs_between_the_verdicts_before_and_after(SmallHistory history, byte act)
    {
        var monitor = new ComplianceMonitor(Regulations[act % Regulations.Length], history.Start.Build(), history.AsOf);
        foreach (var step in history.Steps)
        {
            var before = Verdicts(monitor);
            var foreseen = monitor.Preview(step.At, Changes(step));
            Assert.Equal(before, Verdicts(monitor));

            var delta = Apply(monitor, step);

            Assert.Equal(delta.Changes.AsEnumerable(), foreseen.Changes.AsEnumerable());
            var after = Verdicts(monitor);
            Assert.Equal(before.Except(after), delta.Changes.Select(c => c.Before).OfType<StandingVerdict>().Select(Text).Order(StringComparer.Ordinal));
            Assert.Equal(after.Except(before), delta.Changes.Select(c => c.After).OfType<StandingVerdict>().Select(Text).Order(StringComparer.Ordinal));
        }
    }

    private static VerdictDelta Apply(ComplianceMonitor monitor, SmallStep step) => monitor.Apply(step.At, Changes(step));

    private static ImmutableArray<FactChange> Changes(SmallStep step) => step.Before is null && step.After is null ? [] : [new FactChange(step.Before, step.After)];

    private static List<string> Verdicts(ComplianceMonitor monitor) => [.. monitor.Standing.Select(Text).Order(StringComparer.Ordinal)];

    private static string Text(StandingVerdict v) => $"{v.Binding.Act} {v.Binding.Clause.Id} {v} {v.IsAdvice} by {v.Bearer} due {v.Due} done {v.FulfilledAt} {v.Detail}";
}
