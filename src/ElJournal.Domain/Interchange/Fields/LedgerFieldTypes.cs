using ElJournal.Domain.Activity;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>The types of properties that only facts of ledgers have.</summary>
internal static class LedgerFieldTypes
{
    internal static readonly FieldType<string> FilledText = new FilledTextType(FieldTypes.Text);
    internal static readonly FieldType<string> RepeatedFilledText = new FilledTextType(FieldTypes.RepeatedText);
    internal static readonly FieldType<MessageTopics> Topics = new TopicsType();
    internal static readonly FieldType<PersonId> Anybody = new PersonType(PersonType.IsAnybody);
    internal static readonly FieldType<PersonId> PupilOrStaff = new PersonType(PersonType.IsPupilOrStaff);
    internal static readonly FieldType<PersonId> PersonOfKind = new PersonType(isSomebody: null);

    internal static readonly IdWords<GuardianId> Guardian = new(
        "родитель", "родителя", GuardianId.TryParse, static i => i.Value, static r => r.Ledgers.Guardians, IsListed: static r => r.Ledgers.Guardians.Count > 0);

    internal static readonly IdWords<CheckId> Check = new(
        "проверка", "проверки", CheckId.TryParse, static i => i.Value, static r => r.Ledgers.Checks, IsListed: static r => r.Ledgers.Checks.Count > 0);

    internal static readonly IdWords<CorrectionActId> Act = new(
        "акт исправления", "акта исправления", CorrectionActId.TryParse, static i => i.Value, static r => r.Ledgers.Acts, IsListed: static r => r.Ledgers.Acts.Count > 0);

    internal static readonly FieldType<WebLink> Link = new ParsedType<WebLink>(
        new FieldShape("string", "адрес вида https://…") { MaxLength = WebLink.MaxLength, Pattern = "^[Hh][Tt][Tt][Pp][Ss]?://" },
        WebLink.TryParse,
        static l => l.Value);

    internal static readonly FieldType<FileDigest> FileDigest = new ParsedType<FileDigest>(
        new FieldShape("string", "64 шестнадцатеричные цифры") { Pattern = "^[0-9a-f]{64}$" },
        Materials.FileDigest.TryParse,
        static d => d.Value);

    /// <summary>An account, which is on no list: each row defines it again, so that its text is kept once; that of the person whose id it has serves for both.</summary>
    internal static readonly FieldType<AccountId> Account =
        new IdWords<AccountId>("учётная запись", "учётной записи", AccountId.TryParse, static i => i.Value, static r => r.Ledgers.Accounts, Twin: PersonOfAccount).As(IdRole.DefinesAgain);

    /// <summary>The id of a fact itself; a correction has it again.</summary>
    internal static FieldType<TId> Own<TId>(ParsedType<TId>.Parser parser, Func<TId, string> text)
        where TId : struct => new ParsedType<TId>(IdShape.Value, parser, text);

    /// <summary>A code of a table.</summary>
    internal static FieldType<T> Code<T>(CodeTable<T> table)
        where T : struct, Enum => new CodeType<T>(table);

    private static AccountId? PersonOfAccount(ReadOnlySpan<byte> utf8, FactReading reading) =>
        reading.Register.Pupils.Find(utf8) is >= 0 and var pupil ? AccountId.Parse(reading.Register.Pupils[pupil].Value)
        : reading.Register.Staff.Find(utf8) is >= 0 and var person ? AccountId.Parse(reading.Register.Staff[person].Value)
        : reading.Ledgers.Guardians.Find(utf8) is >= 0 and var guardian ? AccountId.Parse(reading.Ledgers.Guardians[guardian].Value)
        : null;
}
