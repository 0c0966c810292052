using ElJournal.Domain;
using ElJournal.ReferenceHost.Input;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Output;

/// <summary>A decision about access with its reasons, for reading.</summary>
internal sealed class AccessText(AccessRequest request, LocalDateTime at, AccessExplanation explained)
{
    internal IEnumerable<string> Lines()
    {
        yield return explained.Decision.IsAllowed ? "Можно." : "Нельзя.";
        yield return "";
        yield return $"Кто: {request.Actor}{Categories()}";
        yield return $"Действие: {AccessCodes.Actions.MeaningOf(request.Action)}";
        yield return $"Что: {AccessCodes.Resources.MeaningOf(request.Kind)} ({request.ResourceText()})";
        yield return $"Когда: {Wording.Of(at)} по часам школы";
        foreach (var line in Part("Почему", explained.Reasons).Concat(Part("Нормы", explained.Norms.Select(Words))).Concat(Part("Что поможет", explained.Help)))
        {
            yield return line;
        }
    }

    private static string Words(AccessNorm norm)
    {
        var readings = string.Join("; ", norm.Under.Select(u => $"прочтение {u.Reading} {u.Option.Id}: {u.Option.Wording}"));
        return $"{norm.Id} — {norm.Title}: {norm.Act}, пункт {norm.Clause.Id}{(readings.Length == 0 ? "" : $" ({readings})")}.";
    }

    private static IEnumerable<string> Part(string title, IEnumerable<string> lines) =>
        lines.Select(l => $"  {l}").ToList() is { Count: > 0 } indented ? indented.Prepend($"{title}:").Prepend("") : [];

    private string Categories() => explained.Categories.IsEmpty ? "" : $" ({string.Join(", ", explained.Categories.Select(AccessCodes.Categories.MeaningOf))})";
}
