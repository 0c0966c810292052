using System.Text;
using System.Text.Json;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>A property of a kind of fact: its name, its form, what it means.</summary>
internal abstract class FactField(string name, string meaning)
{
    /// <summary>Gets the name in JSON.</summary>
    internal string Name { get; } = name;

    /// <summary>Gets the name in the bytes of JSON.</summary>
    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>Gets what it means, in Russian, beginning with a small letter.</summary>
    internal string Meaning { get; } = meaning;

    /// <summary>Gets the written form.</summary>
    internal abstract FieldShape Shape { get; }

    /// <summary>Gets a value indicating whether a fact without it is refused.</summary>
    internal abstract bool IsRequired { get; }

    /// <summary>Gets a value indicating whether it tells something of a person that the law may want erased; ids, which are no names, do not.</summary>
    internal bool IsPersonal { get; init; }

    /// <summary>Gets the number of the field in its kind; set once, when the kind is put together.</summary>
    internal int Index { get; set; }

    /// <summary>Gives the raw id of the person, or of the account, that the property of a fact names; null where it names nobody.</summary>
    internal abstract string? PersonIn(object fact);

    /// <summary>Makes a place for a value that is read.</summary>
    internal abstract FieldSlot NewSlot();
}

/// <summary>A property of a kind of fact, written from a fact.</summary>
internal abstract class FactField<TFact>(string name, string meaning) : FactField(name, meaning)
{
    /// <summary>Writes the property of a fact, or nothing where it has none.</summary>
    internal abstract void Write(Utf8JsonWriter writer, TFact fact);
}

/// <summary>A property of a kind of fact with its type and its value.</summary>
internal sealed class FactField<TFact, TValue>(string name, FieldType<TValue> type, string meaning, Func<TFact, TValue> get) : FactField<TFact>(name, meaning)
{
    private readonly JsonEncodedText encodedName = JsonEncodedText.Encode(name);

    internal override FieldShape Shape => type.Shape;

    internal override bool IsRequired => !type.MayBeAbsent;

    /// <summary>Gives the value that was read.</summary>
    internal TValue Of(FactValues values) => ((FieldSlot<TValue>)values[Index]).Value;

    internal override FieldSlot NewSlot() => new FieldSlot<TValue>(type);

    internal override string? PersonIn(object fact) => get((TFact)fact) switch
    {
        PupilId pupil => pupil.Value,
        StaffId staff => staff.Value,
        GuardianId guardian => guardian.Value,
        PersonId person => person.Value,
        AccountId account => account.Value,
        _ => null,
    };

    internal override void Write(Utf8JsonWriter writer, TFact fact)
    {
        var value = get(fact);
        if (!type.IsAbsent(value))
        {
            type.Write(writer, encodedName, value);
        }
    }
}
