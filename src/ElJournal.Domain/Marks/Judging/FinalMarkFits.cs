using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Holds final marks against outcomes.</summary>
internal static class FinalMarkFits
{
    internal static FinalMarkFit Of(MarkOutcome outcome, Cell final) => outcome.State switch
    {
        _ when final is Cell.ExemptCell => FinalMarkFit.NotRegulated,
        MarkState.Decided or MarkState.Contested when outcome.Rules.Scale.Kind == ScaleKind.Numeric =>
            OfMark(outcome.Rules, final, outcome.ProposedMark!.Value, outcome.Alternative, outcome.IsTopMarkBarred),
        MarkState.NotAttested => OfNotAttested(final),
        MarkState.Ungraded => FinalMarkFit.NotAllowed,
        _ => FinalMarkFit.NotRegulated,
    };

    internal static FinalMarkFit Of(YearOutcome outcome, Cell final) => outcome.State switch
    {
        _ when final is Cell.ExemptCell => FinalMarkFit.NotRegulated,
        YearState.Decided or YearState.Contested when outcome.ProposedMark is { } proposed =>
            OfMark(outcome.Rules, final, proposed, outcome.Alternative, outcome.Current is { IsTopMarkBarred: true }),
        YearState.NotAttested or YearState.RequiresPass => OfNotAttested(final),
        YearState.Ungraded => FinalMarkFit.NotAllowed,
        _ => FinalMarkFit.NotRegulated,
    };

    private static FinalMarkFit OfNotAttested(Cell final) => final is Cell.NotAttestedCell ? FinalMarkFit.Follows : FinalMarkFit.NotAllowed;

    private static FinalMarkFit OfMark(MarkRules rules, Cell final, int lower, int? alternative, bool isTopBarred)
    {
        if (final is not Cell.MarkCell { Mark: var given } || given.Hundredths % 100 != 0)
        {
            return FinalMarkFit.NotAllowed;
        }

        var mark = given.Hundredths / 100;
        if (mark == lower && alternative is null)
        {
            return FinalMarkFit.Follows;
        }

        var deviation = rules.TeacherDeviation;
        var isOpen = mark >= lower - deviation.Down && mark <= (alternative ?? lower) + deviation.Up && rules.Scale.Contains(given);

        // Who bars the greatest mark bars it for the teacher too, or the rule would say nothing.
        return isOpen && !(isTopBarred && mark == rules.Scale.Max) ? FinalMarkFit.NeedsReason : FinalMarkFit.NotAllowed;
    }
}
