using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Marks.Judging;

namespace ElJournal.Domain.Marks.Parameters;

/// <content>What the checks of single parameters share.</content>
internal sealed partial class MarkRulesCheck
{
    /// <summary>Every mark from the first one to the greatest has a value, and no other.</summary>
    private void PerMark(IEnumerable<int> given, MarkingScale scale, int first, string name)
    {
        var marks = new HashSet<int>();
        var needed = scale.Kind == ScaleKind.Numeric && scale.Max is >= 0 and <= 100 && scale.Min >= 0
            ? Enumerable.Range(first, Math.Max(0, scale.Max - first + 1)).ToHashSet()
            : [];
        foreach (var mark in given)
        {
            if (!marks.Add(mark))
            {
                Report(MarkDefects.Repeated, $"{name}[{Text(mark)}]", Title(name), Text(mark));
            }
            else if (!needed.Contains(mark))
            {
                Report(MarkDefects.MarkNeedless, $"{name}[{Text(mark)}]", Title(name), Text(mark), scale.ToString());
            }
        }

        foreach (var mark in needed.Where(mark => !marks.Contains(mark)).Order())
        {
            Report(MarkDefects.MarkWithout, $"{name}[{Text(mark)}]", Title(name), Text(mark));
        }
    }

    private void Names(IEnumerable<string> kinds, string path, string name)
    {
        var seen = new HashSet<KindKey>();
        foreach (var kind in kinds)
        {
            if (string.IsNullOrWhiteSpace(kind))
            {
                Report(MarkDefects.EmptyName, path, Title(name));
            }
            else if (!seen.Add(new KindKey(kind)))
            {
                Report(MarkDefects.Repeated, $"{path}.{kind}", Title(name), kind);
            }
        }
    }

    private bool Given<T>(T? value, string name) => Given(value is not null, name);

    private bool Given<T>(ImmutableArray<T> value, string name) => Given(!value.IsDefault, name);

    private bool Given(bool isGiven, string name)
    {
        if (!isGiven)
        {
            Report(MarkDefects.Missing, name, Title(name));
        }

        return isGiven;
    }

    private void Known<T>(T? value, string name)
        where T : struct, Enum
    {
        if (Given(value.HasValue, name) && !Enum.IsDefined(value!.Value))
        {
            Report(MarkDefects.OutOfRange, name, Title(name), value.Value.ToString(), parameters[name].Range);
        }
    }

    private void Whole(int? value, int min, int max, string name)
    {
        if (Given(value.HasValue, name) && (value < min || value > max))
        {
            Report(MarkDefects.OutOfRange, name, Title(name), Text(value!.Value), string.Create(CultureInfo.InvariantCulture, $"от {min} до {max}"));
        }
    }

    private void Number(decimal value, decimal min, decimal max, int digits, string path, string? name = null)
    {
        name ??= path;
        if (value < min || value > max)
        {
            Report(MarkDefects.OutOfRange, path, Title(name), Text(value), string.Create(CultureInfo.InvariantCulture, $"от {min} до {max}"));
        }

        Decimals(value, digits, path, name);
    }

    private void Decimals(decimal value, int digits, string path, string name)
    {
        if (decimal.Round(value, digits, MidpointRounding.ToZero) != value)
        {
            Report(MarkDefects.TooManyDecimals, path, Title(name), Text(value), Text(digits));
        }
    }

    private void Report(DefectCode code, string path, params ReadOnlySpan<string> arguments) => defects.Add(new Defect(code, new Place(null, null, path), arguments));

    private string Title(string name) => parameters[name].Title;

    private static string Day(KindWeightEdition edition) => edition.From is { } from ? Wording.Of(from) : "начала";

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
