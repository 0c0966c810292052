using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables;

/// <summary>Reads one sheet as CSV: finds the separator, checks the header and hands over row by row.</summary>
internal sealed class SheetCsv
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly Sheet sheet;
    private readonly SheetContext context;
    private readonly Place file;
    private readonly CsvReader reader;
    private CsvMalformedReason? malformed;
    private SheetHeader? header;

    private SheetCsv(Sheet sheet, string fileName, ReadOnlyMemory<byte> utf8, char separator, SheetContext context)
    {
        (this.sheet, this.context, file) = (sheet, context, new Place(fileName));
        reader = CsvReader.Create(utf8, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            PoolStrings = true,
            OnMalformedRecord = record => malformed = record.Reason,
        });
    }

    /// <summary>Reads the file of a sheet.</summary>
    /// <param name="sheet">Which one.</param>
    /// <param name="path">Its file.</param>
    /// <param name="context">Takes what is wrong.</param>
    /// <param name="take">Takes the rows, one by one.</param>
    /// <returns>Whether every row could be looked at.</returns>
    internal static bool ReadFile(Sheet sheet, string path, SheetContext context, Action<SheetRow> take)
    {
        var name = Path.GetFileName(path);
        return SourceFile.TryRead(path, name, context.Limits.MaxFileBytes, context.Log, out var bytes)
            && SourceText.TryDecode(bytes, name, context.Log, TableNotices.Windows1251, out var utf8)
            && Read(sheet, name, utf8, context, take);
    }

    private static bool Read(Sheet sheet, string fileName, ReadOnlyMemory<byte> utf8, SheetContext context, Action<SheetRow> take)
    {
        // The separator is the one that makes most of the sheet's columns out of the header, then most fields.
        var separator = Separators.MaxBy(candidate =>
        {
            var trial = new SheetCsv(sheet, fileName, utf8, candidate, context);
            using var trialReader = trial.reader;
            ImmutableArray<string> names = trial.ReadRecord() ? trial.Fields() : [];
            return (names.Count(name => sheet.Find(name) is not null), names.Length);
        });
        var csv = new SheetCsv(sheet, fileName, utf8, separator, context);
        using var csvReader = csv.reader;
        return csv.ReadHeader() && csv.ReadRows(take);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private ImmutableArray<string> Fields() => [.. Enumerable.Range(0, reader.FieldCount).Select(Field)];

    private string Field(int index) => reader.GetString(index).Trim();

    private string? Field(string column) =>
        header?.IndexOf(column) is { } index && index < reader.FieldCount && Field(index) is { Length: > 0 } text ? text : null;

    /// <summary>Goes to the next record that has anything in it.</summary>
    private bool ReadRecord()
    {
        malformed = null;
        while (reader.Read())
        {
            if (malformed is not null || !IsBlankFrom(0))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBlankFrom(int index)
    {
        while (index < reader.FieldCount && reader.GetSpan(index).IsEmpty)
        {
            index++;
        }

        return index >= reader.FieldCount;
    }

    private bool ReadHeader()
    {
        if (!ReadRecord())
        {
            context.Log.Report(TableDefects.HeaderMissing, file);
            return false;
        }

        var place = file with { Line = (int)reader.LineNumber };
        if (!IsWellFormed(place))
        {
            return false;
        }

        header = SheetHeader.Read(sheet, Fields(), place, context);
        return header is not null;
    }

    private bool ReadRows(Action<SheetRow> take)
    {
        var row = new SheetRow(context, Field);
        var isWhole = true;
        var (rows, shortRows) = (0, 0);
        while (ReadRecord())
        {
            var place = file with { Line = (int)reader.LineNumber };
            if (++rows > context.Limits.MaxRows)
            {
                context.Log.Report(TableDefects.TooManyRows, place, Text(context.Limits.MaxRows));
                return false;
            }

            if (!IsWellFormed(place))
            {
                isWhole = false;
                continue;
            }

            shortRows += reader.FieldCount < header!.FieldCount ? 1 : 0;
            row.Begin(place);
            take(row);
        }

        if (shortRows > 0)
        {
            context.Log.Tell(TableNotices.ShortRows, file, Text(shortRows));
        }

        return isWhole;
    }

    /// <summary>Checks the form of the record; of one that is astray no field can be trusted.</summary>
    private bool IsWellFormed(Place place)
    {
        var (log, limits) = (context.Log, context.Limits);
        if (malformed is { } reason)
        {
            log.Report(reason == CsvMalformedReason.UnterminatedQuote ? TableDefects.QuoteUnclosed : TableDefects.QuoteAstray, place);
            return false;
        }

        if (reader.RawRecord.Length > limits.MaxRowBytes)
        {
            log.Report(TableDefects.RowTooLong, place, Text(reader.RawRecord.Length), Text(limits.MaxRowBytes));
            return false;
        }

        if (header is { FieldCount: var expected } && reader.FieldCount > expected && !IsBlankFrom(expected))
        {
            log.Report(TableDefects.TooManyFields, place, Text(reader.FieldCount), Text(expected));
            return false;
        }

        var longest = reader.RawRecord.Length > limits.MaxFieldLength ? Fields().Max(field => field.Length) : 0;
        if (longest > limits.MaxFieldLength)
        {
            log.Report(TableDefects.FieldTooLong, place, Text(longest), Text(limits.MaxFieldLength));
            return false;
        }

        return true;
    }
}
