using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.NRules.Facts;
using NRules.Fluent.Dsl;

namespace ElJournal.Rules.NRules.Tests;

/// <summary>A rule over what the norms found: homework is late whose lesson was entered late too.</summary>
internal sealed class LateTogether : Rule
{
    public override void Define()
    {
        Finding lesson = null!;
        Finding homework = null!;
        When()
            .Match(() => lesson, f => f.Binding.Norm.Id.Value == "lesson.recorded", f => f.Verdict == Verdict.FulfilledLate)
            .Match(() => homework, f => f.Binding.Norm.Id.Value == "homework.recorded", f => f.About == lesson.About);
        Then()
            .Do(context => context.Insert(new OwnFinding("school.late-together", lesson.About, "и урок, и задание внесены поздно")));
    }
}
