using System.Globalization;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>What is known while a file is read: where the reader stands, what ids there are, what is wrong so far.</summary>
internal sealed class FactReading(RegisterIds register, LedgerIds? ledgers = null)
{
    private byte[] scratch = new byte[1024];
    private MovementOrder? lastOrder;

    /// <summary>Gets the ids that the register defines.</summary>
    internal RegisterIds Register { get; } = register;

    /// <summary>Gets the ids of lessons of the journal that is read.</summary>
    internal IdTable<LessonId> Lessons { get; } = new();

    /// <summary>Gets the ids of assessments of the journal that is read.</summary>
    internal IdTable<AssessmentId> Assessments { get; } = new();

    /// <summary>Gets the ids that ledgers define.</summary>
    internal LedgerIds Ledgers { get; } = ledgers ?? new LedgerIds();

    internal TextPool Texts { get; } = new();

    /// <summary>Gets what is wrong with the file.</summary>
    internal FileDefects Defects { get; private set; } = new("");

    /// <summary>Gets or sets the line, from 1.</summary>
    internal int Line { get; set; }

    /// <summary>Gets or sets the property that is read.</summary>
    internal string Field { get; set; } = "";

    /// <summary>Gets or sets the part of <c>school.json</c> that is read; null in a journal, and at the top level.</summary>
    internal string? Section { get; set; }

    /// <summary>Gets or sets the number of the fact within <see cref="Section"/>; -1 where the section is a single fact.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>Gets or sets the year in which days must lie; null where it could not be read.</summary>
    internal SchoolYear? Year { get; set; }

    /// <summary>Gets or sets the scale on which marks must stand, or null.</summary>
    internal MarkScale? Scale { get; set; }

    /// <summary>Gets or sets the journal whose file is read.</summary>
    internal JournalId Journal { get; set; }

    /// <summary>Gets or sets a value indicating whether a reference to nothing is a defect: not where what it refers to could not be read.</summary>
    internal bool ChecksReferences { get; set; } = true;

    /// <summary>Gets a value indicating whether the ids of ledgers are those of an earlier reading, which other threads look up too: none may be added.</summary>
    internal bool SharesLedgerIds { get; } = ledgers is not null;

    /// <summary>Gets where the fact that is read stands.</summary>
    internal Place Place => new(Defects.File, Line, Section is null ? null : Scope);

    private string Scope =>
        Section is null ? "$" : Index < 0 ? $"$.{Section}" : string.Create(CultureInfo.InvariantCulture, $"$.{Section}[{Index}]");

    /// <summary>Begins another file.</summary>
    internal void Begin(string file)
    {
        Defects = new FileDefects(file);
        Lessons.Clear();
        Assessments.Clear();
        (Line, Field, Section, Index) = (0, "", null, -1);
    }

    /// <summary>Forgets all ids, so that the next fact is read as if it were the only one.</summary>
    internal void Forget()
    {
        Lessons.Clear();
        Assessments.Clear();
        Register.Clear();
        Ledgers.Clear();
    }

    /// <summary>Gives the order of the enrolment before where it is the same one: an order may speak of many pupils, who then share one.</summary>
    internal MovementOrder Share(MovementOrder order) => lastOrder = order.Equals(lastOrder) ? lastOrder : order;

    /// <summary>Reports a defect of the property that is read.</summary>
    internal void Report(DefectCode code, params ReadOnlySpan<string> arguments) => ReportAt(Line, Field, code, arguments);

    /// <summary>Reports a defect of the fact, or of what stands in its place.</summary>
    internal void ReportFact(DefectCode code, params ReadOnlySpan<string> arguments) => Defects.Add(new Defect(code, Place, arguments));

    /// <summary>Reports a defect of a property on some line.</summary>
    internal void ReportAt(int line, string field, DefectCode code, params ReadOnlySpan<string> arguments) =>
        Defects.Add(new Defect(code, new Place(Defects.File, line, $"{Scope}.{field}"), arguments));

    /// <summary>Reports that another type stands where a shape is meant, and passes it over.</summary>
    internal void ReportType(ref Utf8JsonReader reader, FieldShape shape)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.String => "строка",
            JsonTokenType.Number => "число",
            JsonTokenType.True or JsonTokenType.False => "true или false",
            JsonTokenType.Null => "null",
            JsonTokenType.StartObject => "объект",
            JsonTokenType.StartArray => "список",
            _ => throw new InvalidOperationException("Not at a value."),
        };
        var wanted = shape.Codes.IsEmpty ? shape.Form : $"{shape.Form}: {string.Join(", ", shape.Codes)}";
        Report(InterchangeValueDefects.WrongType, Field, wanted, found);
        reader.Skip();
    }

    /// <summary>Gives the text of a string that has escapes in it, until the next call; reports one that is no text.</summary>
    internal bool TryUnescape(ref Utf8JsonReader reader, out ReadOnlySpan<byte> utf8)
    {
        if (scratch.Length < reader.ValueSpan.Length)
        {
            scratch = new byte[reader.ValueSpan.Length * 2];
        }

        try
        {
            utf8 = scratch.AsSpan(0, reader.CopyString(scratch));
            return true;
        }
        catch (InvalidOperationException)
        {
            // The only way in which a checked string can fail here: an escape such as \ud800 without its other half.
            Report(InterchangeValueDefects.BrokenText, Field);
            utf8 = [];
            return false;
        }
    }
}
