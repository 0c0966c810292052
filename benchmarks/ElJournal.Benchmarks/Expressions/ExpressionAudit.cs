using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Benchmarks.Hand;
using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Norms;
using RulesEngine.Models;

namespace ElJournal.Benchmarks.Expressions;

/// <summary>The audit of lessons by Microsoft RulesEngine: one workflow with a rule a norm, compiled before the clock starts, executed for every lesson on one thread.</summary>
internal sealed class ExpressionAudit
{
    private const string Workflow = "lessons";

    private readonly RulesEngine.RulesEngine engine;
    private readonly ImmutableArray<JournalIndex> journals;
    private readonly HandNormSet norms;
    private readonly DayTables tables;

    internal ExpressionAudit(SchoolIndex index, ImmutableArray<JournalIndex> journals, HandNormSet norms)
    {
        (this.journals, this.norms, tables) = (journals, norms, new DayTables(index));
        var rules = ExpressionNorms.Of(norms).Select((expression, i) => new Rule
        {
            RuleName = i.ToString(CultureInfo.InvariantCulture),
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = expression,
        });
        engine = new RulesEngine.RulesEngine(
            [new Workflow { WorkflowName = Workflow, Rules = [.. rules] }],
            new ReSettings
            {
                CustomTypes = [typeof(Verdict), typeof(FactKinds)],
                EnableScopedParams = false,
                EnableFormattedErrorMessage = false,
                EnableExceptionAsErrorMessage = false,
            });
    }

    internal HandTally Run()
    {
        var tally = new HandTally(norms.Counters);
        var lesson = new ExpressionLesson(tables, tally);
        RuleParameter[] input = [new(ExpressionNorms.Lesson, lesson)];
        foreach (var journal in journals)
        {
            for (var i = 0; i < journal.Lessons.Length; i++)
            {
                lesson.MoveTo(journal, i);
                var execution = engine.ExecuteAllRulesAsync(Workflow, input);
                if (!execution.IsCompleted)
                {
                    throw new InvalidOperationException("Rules without actions run to their end at once.");
                }

                // A rule that cannot be compiled or run throws here.
                execution.GetAwaiter().GetResult();
            }

            tally.Flush();
        }

        return tally;
    }
}
