using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables;

/// <summary>The header of a sheet: which field of a row belongs to which column.</summary>
internal sealed class SheetHeader
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private SheetHeader(int fieldCount) => FieldCount = fieldCount;

    internal int FieldCount { get; }

    /// <summary>Gets the columns that the sheet knows, each with the number of its field from zero.</summary>
    internal IEnumerable<KeyValuePair<string, int>> Columns => columns;

    /// <summary>Reads the names of a header; null where a column is missing, doubled or one too many, which is reported.</summary>
    internal static SheetHeader? Read(Sheet sheet, ImmutableArray<string> names, Place place, SheetContext context)
    {
        var (log, most) = (context.Log, context.Limits.MaxColumns);
        if (names.Length > most)
        {
            log.Report(TableDefects.TooManyColumns, place, Text(names.Length), Text(most));
            return null;
        }

        var header = new SheetHeader(names.Length);
        var isGood = header.TakeNames(sheet, names, place, log);
        foreach (var required in sheet.Required.Where(required => !header.columns.ContainsKey(required)))
        {
            log.Report(TableDefects.ColumnMissing, place, required, Quoting.Of(string.Join(", ", names.Where(name => name.Length > 0))));
            isGood = false;
        }

        return isGood ? header : null;
    }

    internal int? IndexOf(string column) => columns.TryGetValue(column, out var index) ? index : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool TakeNames(Sheet sheet, ImmutableArray<string> names, Place place, ImportLog log)
    {
        var isGood = true;
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var shown = names[i].Length > 0 ? Quoting.Of(names[i]) : $"№ {Text(i + 1)}";
            var known = sheet.Find(names[i]);
            if (known is null ? !unknown.Add(shown) : !columns.TryAdd(known, i))
            {
                log.Report(TableDefects.ColumnTwice, place, shown);
                isGood = false;
            }
            else if (known is null)
            {
                log.Tell(TableNotices.UnknownColumn, place, shown);
            }
        }

        return isGood;
    }
}
