using System.Security.Cryptography;
using System.Text.Json;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>Reads the file of a log, line by line, and checks its chain; reports everything that is wrong, the first bad record first.</summary>
internal sealed class LogFileReader : FactFileReader
{
    private readonly LogVisitor visit;
    private readonly LogBody body;
    private readonly LogValues personal = new();
    private readonly FactValues header = new(LogHeader.Form);
    private readonly Dictionary<RevisedKind, FactValues> valuesOf = [];
    private readonly LastRevisions last;
    private readonly bool isAlone;
    private LogHead head = new(0, LogFormat.NoHash);
    private NodaTime.Instant? lastAt;
    private bool hasHeader;

    /// <summary>Makes a reader.</summary>
    /// <param name="visit">Takes each good line: its revision, null for the first one; its bytes and its parts.</param>
    /// <param name="keepsFacts">Whether revisions say what a fact was before; without that, memory holds no facts.</param>
    internal LogFileReader(LogVisitor visit, bool keepsFacts = true)
        : base(new FactReading(new RegisterIds()) { ChecksReferences = false })
    {
        this.visit = visit;
        last = new LastRevisions(keepsFacts);
        body = new LogBody(Reading);
    }

    /// <summary>Sets the number of a record that is read without those around it: it follows nothing, and its fact may be of any version.</summary>
    internal int Alone
    {
        init
        {
            (isAlone, hasHeader) = (true, true);
            head = head with { Count = value - 1 };
        }
    }

    internal delegate void LogVisitor(Revision? revision, ReadOnlySpan<byte> line, LogLine parts);

    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <returns>The end of the log; it says nothing where something is wrong.</returns>
    internal LogHead Read(Stream stream, string file)
    {
        ReadLines(stream, file);
        if (!hasHeader && Reading.Defects.Count == 0)
        {
            Reading.Line = 1;
            Reading.ReportFact(LogDefects.NoHeader);
        }

        return head;
    }

    protected override bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        Reading.Forget();
        if (!LogLine.TryRead(ref reader, Reading, out var parts))
        {
            return false;
        }

        var text = line[parts.Body];
        if (Convert.ToHexStringLower(SHA256.HashData(text)) != parts.Hash)
        {
            Reading.ReportFact(LogDefects.Altered, $"{head.Count + (hasHeader ? 1 : 0)}");
        }

        // What follows is judged by the hash stated, so that one bad record is told apart from the good ones behind it.
        var (before, count) = (head, head.Count);
        if (!hasHeader)
        {
            hasHeader = true;
            head = head with { Hash = parts.Hash };
            if (ReadHeader(text))
            {
                visit(null, line, parts);
            }

            return false;
        }

        head = head with { Count = count + 1, Hash = parts.Hash };
        if (ReadRevision(text, line, parts, before) is { } revision && Reading.Defects.Count == 0)
        {
            visit(revision, line, parts);
        }

        return false;
    }

    /// <summary>Nothing is left to deliver: a line is visited as soon as it is read, while its bytes are at hand.</summary>
    protected override void Deliver()
    {
    }

    private bool ReadHeader(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        if (!header.Read(ref reader, Reading))
        {
            return false;
        }

        var made = (LogHeader)LogHeader.Form.Make(header, Reading)!;
        if (made.Version == LogFormat.Version)
        {
            return true;
        }

        Reading.ReportFact(LogDefects.WrongVersion, $"{made.Version}", $"{LogFormat.Version}");
        return false;
    }

    private Revision? ReadRevision(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line, LogLine parts, LogHead before)
    {
        if (!body.TryRead(text))
        {
            return null;
        }

        personal.Begin();
        personal.Take(body.SealedIn(text), PartIn(line, parts.Open), PartIn(line, parts.Salts));
        if (!personal.Check(head.Count, Reading) | !personal.Read(LogEntry.Form, body.Entry, Reading))
        {
            return null;
        }

        var entry = (LogEntry)LogEntry.Form.Make(body.Entry, Reading)!;
        CheckChain(entry, before);
        if (RevisedKinds.Find(entry.Kind) is not { } kind)
        {
            Reading.ReportFact(InterchangeDefects.UnknownFact, entry.Kind, string.Join(", ", RevisedKinds.All.Select(k => k.Name)));
            return null;
        }

        if (entry.Journal is null && kind.HasHeading && !body.ValueIn(text).IsEmpty)
        {
            Reading.ReportFact(InterchangeValueDefects.Missing, LogEntry.JournalField.Name, LogEntry.JournalField.Meaning);
            return null;
        }

        Reading.Journal = entry.Journal ?? default;
        return body.KeyIn(text) is { } key ? Make(entry, new FactAddress(kind, key.Key), body.ValueIn(text)) : null;
    }

    private void CheckChain(LogEntry entry, LogHead before)
    {
        if (entry.Number != before.Count + 1)
        {
            Reading.ReportFact(LogDefects.WrongNumber, $"{entry.Number}", $"{before.Count + 1}");
            head = head with { Count = entry.Number };
        }

        if (!isAlone && entry.Previous != before.Hash)
        {
            Reading.ReportFact(LogDefects.BrokenChain, $"{entry.Number}");
        }

        if (entry.At < lastAt)
        {
            Reading.ReportFact(LogDefects.NotLater, $"{entry.Number}");
        }

        lastAt = entry.At;
    }

    private Revision? Make(LogEntry entry, FactAddress address, ReadOnlySpan<byte> value)
    {
        var (version, before) = last.Find(address);
        if (!isAlone && entry.Version != version + 1)
        {
            Reading.ReportFact(LogDefects.WrongFactVersion, $"{entry.Number}", address.ToString(), $"{entry.Version}", $"{version + 1}");
        }

        object? after = null;
        var isErased = false;
        if (!value.IsEmpty && !TryReadFact(entry, address, value, out after, out isErased))
        {
            return null;
        }

        head = head with { ErasedCount = head.ErasedCount + personal.ErasedCount };
        var revision = new Revision
        {
            Number = entry.Number,
            Address = address,
            Version = entry.Version,
            Before = before,
            After = after,
            IsErased = isErased,
            By = entry.By,
            ApprovedBy = entry.ApprovedBy,
            At = entry.At,
            Reason = entry.Reason,
            Act = entry.Act,
        };
        last.Note(revision);
        return revision;
    }

    private bool TryReadFact(LogEntry entry, FactAddress address, ReadOnlySpan<byte> value, out object? fact, out bool isErased)
    {
        fact = null;
        var form = address.Kind.Form;
        if (!valuesOf.TryGetValue(address.Kind, out var values))
        {
            valuesOf[address.Kind] = values = new FactValues(form);
        }

        values.Begin();
        var reader = new Utf8JsonReader(value);
        reader.Read();
        var good = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            good &= values.ReadProperty(ref reader, Reading);
        }

        good &= personal.Read(form, values, Reading);
        isErased = form.Fields.Any(f => f.IsRequired && personal.IsErased(f.Name));
        if (isErased || !good)
        {
            return good;
        }

        fact = values.HasAll(Reading) ? form.Make(values, Reading) : null;
        if (fact is not null && address.Kind.KeyOf(fact) != address.Key)
        {
            Reading.ReportFact(LogDefects.WrongKey, $"{entry.Number}", address.Key.ToString(), address.Kind.KeyOf(fact).ToString());
            return false;
        }

        return fact is not null;
    }

    private static ReadOnlySpan<byte> PartIn(ReadOnlySpan<byte> line, Range part) => part.Equals(default) ? [] : line[part];
}
