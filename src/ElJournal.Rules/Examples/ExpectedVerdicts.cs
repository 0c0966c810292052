using System.Collections.Immutable;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Examples;

/// <summary>The words of the column «ожидается»: the verdicts, and that there is no case.</summary>
internal static class ExpectedVerdicts
{
    internal const string NoCase = "дела нет";

    internal const string Nobody = "никто";

    internal static ImmutableArray<Verdict> All { get; } = [.. Enum.GetValues<Verdict>()];

    /// <summary>Gets all words in one text, for messages.</summary>
    internal static string Listing { get; } = string.Join(", ", All.Select(v => v.ToRussian()).Append(NoCase));

    internal static string NameOf(Verdict? verdict) => verdict?.ToRussian() ?? NoCase;

    internal static bool TryParse(string word, out Verdict? verdict)
    {
        verdict = All.Where(v => ExampleForms.AreSame(v.ToRussian(), word)).Select(v => (Verdict?)v).FirstOrDefault();
        return verdict is not null || ExampleForms.AreSame(word, NoCase);
    }
}
