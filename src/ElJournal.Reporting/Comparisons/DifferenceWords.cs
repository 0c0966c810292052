using ElJournal.Rules.Comparisons;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Comparisons;

/// <summary>Differences as Russian readers say them.</summary>
internal static class DifferenceWords
{
    internal static string Of(ValueDifference difference) =>
        $"{Of(difference.Aspect)}{(difference.Subject is { } subject ? $" «{subject}»" : "")}: А — {difference.Left ?? "нет"}; Б — {difference.Right ?? "нет"}{Stricter(difference.LeftIs)}";

    internal static string Of(BindingEdition edition) => $"{edition.Force.ToRussian()}; режим: {edition.Mode.ToRussian()}";

    private static string Of(DifferenceAspect aspect) => aspect switch
    {
        DifferenceAspect.ClauseKind => "вид",
        DifferenceAspect.Wording => "текст",
        DifferenceAspect.Status => "состояние",
        DifferenceAspect.Capabilities => "возможности",
        DifferenceAspect.Parameters => "параметры",
        DifferenceAspect.Computations => "вычисления",
        DifferenceAspect.Through => "исполняется через пункты",
        DifferenceAspect.References => "ссылки",
        DifferenceAspect.Bearer => "кто отвечает",
        DifferenceAspect.Due => "срок",
        DifferenceAspect.Reading => "прочтение",
        DifferenceAspect.Force => "сила",
        DifferenceAspect.Mode => "режим",
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "Unknown aspect."),
    };

    private static string Stricter(Strictness? left) => left switch
    {
        Strictness.Stricter => " (строже А)",
        Strictness.Weaker => " (строже Б)",
        Strictness.Incomparable => " (что строже, зависит от случая)",
        _ => "",
    };
}
