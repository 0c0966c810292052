using ElJournal.Domain.Activity;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Входы, чтения личных данных и выдача учётных данных as they are written.</summary>
internal static class ActivityFacts
{
    private const string AccountMeaning = "учётная запись: идентификатор лица или имя входа";

    private static readonly FactField<SignIn, AccountId> Account = new("account", LedgerFieldTypes.Account, AccountMeaning, static s => s.Account);
    private static readonly FactField<SignIn, Instant> At = new("at", FieldTypes.Instant, "когда", static s => s.At);
    private static readonly FactField<SignIn, string?> Device = new("device", FieldTypes.RepeatedText, "устройство, как их различает система", static s => s.Device);

    private static readonly FactField<SignIn, Instant?> EndedAt = new("endedAt", FieldTypes.Instant.OrAbsent(), "когда вышел; нет — ещё не вышел или время неизвестно", static s => s.EndedAt);

    private static readonly FactField<DataRead, AccountId> Reader = new("account", LedgerFieldTypes.Account, AccountMeaning, static r => r.Account);
    private static readonly FactField<DataRead, Instant> ReadAt = new("at", FieldTypes.Instant, "когда", static r => r.At);
    private static readonly FactField<DataRead, PupilId?> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "чьи данные", static r => r.Pupil);

    private static readonly FactField<DataRead, MessageTopics> Shown = new("topics", LedgerFieldTypes.Topics, "что показано, темами через пробел; нет — не записано", static r => r.Topics);

    private static readonly FactField<CredentialEvent, AccountId> Holder = new("account", LedgerFieldTypes.Account, AccountMeaning, static e => e.Account);
    private static readonly FactField<CredentialEvent, CredentialEventKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.CredentialEventKinds), "что сделано", static e => e.Kind);
    private static readonly FactField<CredentialEvent, Instant?> DoneAt = new("at", FieldTypes.Instant.OrAbsent(), "когда; нет — время неизвестно", static e => e.At);
    private static readonly FactField<CredentialEvent, StaffId?> By = new("by", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто сделал", static e => e.By);

    private static readonly FactField<CredentialEvent, PersonId?> Owner = new(
        "owner", LedgerFieldTypes.Anybody.OrAbsent(), "чья это учётная запись: обучающийся, работник или родитель", static e => e.Owner);

    private static readonly FactField<CredentialEvent, PersonId?> Receiver = new(
        "receiver", LedgerFieldTypes.Anybody.OrAbsent(), "кому отданы в руки: владельцу или тому, кто передаст", static e => e.Receiver);

    internal static LedgerFile SignIns { get; } = LedgerFile.Of<SignIn>("входы в систему", [Account, At, Device, EndedAt], MakeSignIn);

    internal static LedgerFile DataReads { get; } = LedgerFile.Of<DataRead>(
        "чтения личных данных",
        [Reader, ReadAt, Pupil, Shown],
        static (values, _) => new DataRead(Reader.Of(values), ReadAt.Of(values)) { Pupil = Pupil.Of(values), Topics = Shown.Of(values) });

    internal static LedgerFile Credentials { get; } = LedgerFile.Of<CredentialEvent>(
        "выдача и блокировка учётных данных: сами они не хранятся",
        [Holder, Kind, DoneAt, By, Owner, Receiver],
        static (values, _) => new CredentialEvent(Holder.Of(values), Kind.Of(values)) { At = DoneAt.Of(values), By = By.Of(values), Owner = Owner.Of(values), Receiver = Receiver.Of(values) });

    private static SignIn? MakeSignIn(FactValues values, FactReading reading)
    {
        var (account, at, endedAt) = (Account.Of(values), At.Of(values), EndedAt.Of(values));
        if (endedAt < at)
        {
            reading.Field = EndedAt.Name;
            reading.Report(RecordDefects.SignInReversed, account.Value);
            return null;
        }

        return new SignIn(account, at) { Device = Device.Of(values), EndedAt = endedAt };
    }
}
