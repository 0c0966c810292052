using System.Collections.Frozen;
using System.Globalization;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Packs;

/// <summary>Reads parameters of marking out of JSON; whether their values make sense is checked afterwards.</summary>
internal static partial class MarkParameterReader
{
    private static readonly FrozenDictionary<string, PeriodKind> Periods = FactCodes.PeriodKinds.Codes.ToFrozenDictionary(c => c.Text, c => c.Value);

    private static readonly FrozenDictionary<string, Func<JsonNode, string, MarkRulesDraft, MarkRulesDraft>> Readers = new Dictionary<string, Func<JsonNode, string, MarkRulesDraft, MarkRulesDraft>>
    {
        [nameof(MarkRulesDraft.Scale)] = static (n, name, d) => d with { Scale = Scale(n, name) },
        [nameof(MarkRulesDraft.AveragingModel)] = static (n, name, d) => d with { AveragingModel = Word<AveragingModel>(n, name) },
        [nameof(MarkRulesDraft.KindWeights)] = static (n, name, d) => d with { KindWeights = [new KindWeightEdition(null, [.. Numbers(n, name)])] },
        [nameof(MarkRulesDraft.UnknownKindWeight)] = static (n, name, d) => d with { UnknownKindWeight = Unknown(n, name) },
        [nameof(MarkRulesDraft.WeightOverride)] = static (n, name, d) => d with { WeightOverride = Word<WeightOverride>(n, name) },
        [nameof(MarkRulesDraft.ZeroWeightPolicy)] = static (n, name, d) => d with { ZeroWeightPolicy = Word<ZeroWeightPolicy>(n, name) },
        [nameof(MarkRulesDraft.DoubleMarkPolicy)] = static (n, name, d) => d with { DoubleMarkPolicy = Word<DoubleMarkPolicy>(n, name) },
        [nameof(MarkRulesDraft.DisplayDigits)] = static (n, name, d) => d with { DisplayDigits = n.Whole(name) },
        [nameof(MarkRulesDraft.LowerBounds)] = static (n, name, d) => d with { LowerBounds = LowerBounds.Of([.. ByMark(n, name)]) },
        [nameof(MarkRulesDraft.BoundInclusive)] = static (n, name, d) => d with { BoundInclusive = n.Flag(name) },
        [nameof(MarkRulesDraft.RoundBeforeCompare)] = static (n, name, d) => d with { RoundBeforeCompare = Rounding(n, name) },
        [nameof(MarkRulesDraft.TeacherDeviation)] = static (n, name, d) => d with { TeacherDeviation = Deviation(n, name) },
        [nameof(MarkRulesDraft.ContestedZone)] = static (n, name, d) => d with { ContestedZone = Zone(n, name) },
        [nameof(MarkRulesDraft.NoTopMarkIfAnyFail)] = static (n, name, d) => d with { NoTopMarkIfAnyFail = Word<TopMarkPolicy>(n, name) },
        [nameof(MarkRulesDraft.MinMarks)] = static (n, name, d) => d with { MinMarks = [.. MinMarks(n, name)] },
        [nameof(MarkRulesDraft.ControlKinds)] = static (n, name, d) => d with { ControlKinds = [.. n.Texts(name).Select(t => t.Text)] },
        [nameof(MarkRulesDraft.AbsentAtControl)] = static (n, name, d) => d with { AbsentAtControl = Absent(n, name) },
        [nameof(MarkRulesDraft.RetakePolicy)] = static (n, name, d) => d with { RetakePolicy = Retake(n, name) },
        [nameof(MarkRulesDraft.RetakeAttempts)] = static (n, name, d) => d with { RetakeAttempts = n.Whole(name) },
        [nameof(MarkRulesDraft.YearModel)] = static (n, name, d) => d with { YearModel = Year(n, name) },
        [nameof(MarkRulesDraft.YearTie)] = static (n, name, d) => d with { YearTie = Word<YearTie>(n, name) },
        [nameof(MarkRulesDraft.NotAttestedInYear)] = static (n, name, d) => d with { NotAttestedInYear = NotAttested(n, name) },
        [nameof(MarkRulesDraft.LearningLevelCoefficients)] = static (n, name, d) => d with { LearningLevelCoefficients = Coefficients(n, name) },
        [nameof(MarkRulesDraft.PercentDigits)] = static (n, name, d) => d with { PercentDigits = n.Whole(name) },
    }.ToFrozenDictionary();

    /// <summary>Gives the name of a parameter in JSON: <c>kindWeights</c>.</summary>
    internal static string NameOf(MarkParameter parameter) => JsonName(parameter.Name);

    /// <summary>Gives the words of an enumeration as packs write them: <c>per-mark-weighted</c>.</summary>
    internal static FrozenDictionary<string, T> WordsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(v => Kebab(v.ToString()), StringComparer.Ordinal);

    /// <summary>Gives the same words in the order of the enumeration.</summary>
    internal static IEnumerable<string> WordNames<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(v => Kebab(v.ToString()));

    /// <summary>Reads what an object sets, over what was set before.</summary>
    internal static MarkRulesDraft Read(JsonNode node, Computation computation, MarkRulesDraft before)
    {
        var draft = before;
        foreach (var parameter in computation.Parameters)
        {
            var name = NameOf(parameter);
            if (node.Has(name))
            {
                draft = Readers[parameter.Name](node, name, draft);
            }
        }

        node.Done();
        return draft;
    }

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));

    private static string TitleOf(string name) => $"параметра «{MarkParameter.All.First(p => JsonName(p.Name) == name).Title}»";

    private static T? Word<T>(JsonNode node, string name)
        where T : struct, Enum => node.OneOf(name, TitleOf(name), WordsOf<T>());

    /// <summary>A word, or an object with one property that says which rule it is, and its numbers.</summary>
    private static T? WordOr<T>(JsonNode node, string name, (string Word, T Value)[] words, (string Name, Func<JsonNode, string, T?> Read)[] forms)
        where T : struct
    {
        if (node.IsText(name))
        {
            return node.OneOf(name, TitleOf(name), words.ToFrozenDictionary(w => w.Word, w => w.Value));
        }

        if (node.Child(name) is not { } child)
        {
            return null;
        }

        var found = forms.Where(f => child.Has(f.Name)).ToList();
        var value = found.Count == 1 ? found[0].Read(child, found[0].Name) : null;
        child.Done();
        if (found.Count != 1)
        {
            child.Report(PackDefects.WrongType, null, name, $"одно из слов {string.Join(", ", words.Select(w => w.Word))} или объект с одним из полей {string.Join(", ", forms.Select(f => f.Name))}");
        }

        return value;
    }

    private static int? MarkOf(JsonNode node, string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var mark))
        {
            return mark;
        }

        _ = node.Has(name);
        node.Report(PackDefects.WrongType, name, name, "отметку как имя поля, например \"5\"");
        return null;
    }

    private static int? Needed(JsonNode node, string name)
    {
        Missing(node, name);
        return node.Whole(name);
    }

    private static void Missing(JsonNode node, string name)
    {
        if (!node.Has(name))
        {
            node.Report(PackDefects.Missing, name, name);
        }
    }
}
