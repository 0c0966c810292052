using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Holds final marks against outcomes.</summary>
internal static class FinalMarkFits
{
    internal static FinalMarkFit Of(MarkOutcome outcome, Cell final) => outcome.State switch
    {
        _ when final is Cell.ExemptCell => FinalMarkFit.NotRegulated,
        MarkState.Decided or MarkState.Contested when outcome.Rules.Scale.Kind == ScaleKind.Numeric => OfMark(outcome, final),
        MarkState.NotAttested => final is Cell.NotAttestedCell ? FinalMarkFit.Follows : FinalMarkFit.NotAllowed,
        MarkState.Ungraded => FinalMarkFit.NotAllowed,
        _ => FinalMarkFit.NotRegulated,
    };

    private static FinalMarkFit OfMark(MarkOutcome outcome, Cell final)
    {
        if (final is not Cell.MarkCell { Mark.Hundredths: var hundredths } || hundredths % 100 != 0)
        {
            return FinalMarkFit.NotAllowed;
        }

        var (mark, lower) = (hundredths / 100, outcome.ProposedMark!.Value);
        if (mark == lower && outcome.State == MarkState.Decided)
        {
            return FinalMarkFit.Follows;
        }

        var deviation = outcome.Rules.TeacherDeviation;
        var isOpen = mark >= lower - deviation.Down && mark <= (outcome.Alternative ?? lower) + deviation.Up && outcome.Rules.Scale.Contains(((Cell.MarkCell)final).Mark);

        // Who bars the greatest mark bars it for the teacher too, or the rule would say nothing.
        return isOpen && !(outcome.IsTopMarkBarred && mark == outcome.Rules.Scale.Max) ? FinalMarkFit.NeedsReason : FinalMarkFit.NotAllowed;
    }
}
