using System.Globalization;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Packs;

/// <summary>Scopes of journals in Russian words.</summary>
public static class ScopeTexts
{
    /// <summary>Says for which journals something is.</summary>
    /// <param name="scope">The scope.</param>
    /// <returns>The text: <c>все журналы</c>, <c>предмет «Физика», параллели 7–9</c>.</returns>
    public static string Of(JournalScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return string.Join(", ", Parts(scope).DefaultIfEmpty("все журналы"));
    }

    private static IEnumerable<string> Parts(JournalScope scope)
    {
        if (scope.Kind is { } kind)
        {
            yield return FactCodes.JournalKinds.MeaningOf(kind);
        }

        if (scope.Subject is { } subject)
        {
            yield return $"предмет «{subject}»";
        }

        if (scope.Class is { } schoolClass)
        {
            yield return $"класс {schoolClass}";
        }

        if ((scope.YearFrom, scope.YearTo) is not (null, null))
        {
            yield return (scope.YearFrom, scope.YearTo) switch
            {
                ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"параллели с {from}-й"),
                (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"параллели по {to}-ю"),
                var (from, to) when from == to => string.Create(CultureInfo.InvariantCulture, $"параллель {from}"),
                var (from, to) => string.Create(CultureInfo.InvariantCulture, $"параллели {from}–{to}"),
            };
        }
    }
}
