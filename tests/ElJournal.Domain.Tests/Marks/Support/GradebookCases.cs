using System.Collections.Immutable;
using System.Text.Json;
using ElJournal.Domain.Marks;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>Numeric cases of public gradebooks, in the folder of real input beside the repository.</summary>
internal static class GradebookCases
{
    /// <summary>What we do not compute, and why.</summary>
    internal static readonly ImmutableDictionary<string, string> NotOurs = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("moodle-mean-extra-credit-all", "extra credit: points above the line without weight below it have no place among a school's marks"),
        KeyValuePair.Create("moodle-mean-extra-credit-hidden", "extra credit: points above the line without weight below it have no place among a school's marks"),
        KeyValuePair.Create("canvas-c-100-100", "weights that add up to more than 100 are left undivided there; an average here is always divided by the sum of its weights"),
    ]);

    internal static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Root(), "..", "shared", "data", "gradebook", "cases.json"));

    internal static JsonElement Document { get; } = File.Exists(Path) ? JsonDocument.Parse(File.ReadAllText(Path)).RootElement : default;

    internal static IEnumerable<JsonElement> All => Document.ValueKind == JsonValueKind.Object ? Document.GetProperty("cases").EnumerateArray() : [];

    internal static ExactFraction Number(JsonElement element) => ExactFraction.Of(element.GetDecimal());

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ElJournal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No solution above the tests.");
    }
}
