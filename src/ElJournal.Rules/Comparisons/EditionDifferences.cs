using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Says in what two editions of one norm differ.</summary>
internal static class EditionDifferences
{
    internal static IEnumerable<ValueDifference> Of(Binding left, BindingEdition a, Binding right, BindingEdition b)
    {
        if (left.Norm.BearerWordingUnder(a) is var whoLeft && right.Norm.BearerWordingUnder(b) is var whoRight && whoLeft != whoRight)
        {
            yield return new ValueDifference(DifferenceAspect.Bearer, null, whoLeft, whoRight);
        }

        if (Due(left.Norm, a, b) is { } due)
        {
            yield return due;
        }

        foreach (var reading in left.ReadingsOf(a).Concat(right.ReadingsOf(b)).Distinct().Where(r => a.Readings[r] != b.Readings[r]))
        {
            yield return new ValueDifference(DifferenceAspect.Reading, reading.Question, a.Readings[reading].Wording, b.Readings[reading].Wording);
        }

        if (a.Force != b.Force)
        {
            yield return new ValueDifference(DifferenceAspect.Force, null, a.Force.ToRussian(), b.Force.ToRussian(), a.Force == Force.Binding ? Strictness.Stricter : Strictness.Weaker);
        }

        if (a.Mode != b.Mode)
        {
            yield return new ValueDifference(DifferenceAspect.Mode, null, a.Mode.ToRussian(), b.Mode.ToRussian(), a.Mode > b.Mode ? Strictness.Stricter : Strictness.Weaker);
        }
    }

    /// <summary>Dues that are equal may still read otherwise: what readings make of them is told beside them.</summary>
    private static ValueDifference? Due(Norm norm, BindingEdition a, BindingEdition b) => norm.DueUnder(a) is { } own && norm.DueUnder(b) is { } other && own != other
        ? new ValueDifference(DifferenceAspect.Due, null, DueTexts.Of(own, a.Readings), DueTexts.Of(other, b.Readings), DueStrictness.Compare(own, a.Readings, other, b.Readings))
        : null;
}
