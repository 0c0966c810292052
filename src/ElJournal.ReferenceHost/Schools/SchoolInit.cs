using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Первый запуск школы: reads and checks all that is given, then founds the school in one transaction.</summary>
internal static class SchoolInit
{
    internal static int Run(SchoolInitRequest request, HostConsole console)
    {
        var now = console.Clock.GetCurrentInstant();
        var bag = new DefectBag();
        bag.Take(Regulations.Read(request.Regulations));
        var record = ReadRecord(request.Folder, bag);
        var login = Account.Normalise(request.Login);
        if (login.Length is 0 or > Account.MaxLoginLength || login.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            bag.Add(new Defect(HostDefects.BadLogin, default, request.Login, $"{Account.MaxLoginLength}"));
        }

        if (record is not null && !IsAdministrator(record.Register, request.Administrator, now))
        {
            bag.Add(new Defect(HostDefects.NotAdministrator, default, request.Administrator, AdministratorsOf(record.Register, now)));
        }

        var address = StoreAddress.TryParse(request.Database);
        if (address is null)
        {
            bag.Add(new Defect(HostDefects.BadDatabase, default));
        }

        // Where something is wrong, not even an empty store is left behind.
        return bag.IsEmpty ? StoreWork.Run(address!, console, store => Found(request, record!, login, store, now, console)) : console.Refuse(bag.Defects);
    }

    private static SchoolYearRecord? ReadRecord(string folder, DefectBag bag) =>
        bag.Take(RecordFolder.Open(folder)) is { } opened ? bag.Take(InterchangeReader.Read(opened)) : null;

    private static bool IsAdministrator(SchoolRegister register, string person, Instant now) =>
        register.Roles.Any(r => r.Person.Value == person && r.Role == StaffRoleKind.Administrator && r.Span.Contains(register.Clock.DateOf(now)));

    private static string AdministratorsOf(SchoolRegister register, Instant now)
    {
        var known = register.Roles.Where(r => r.Role == StaffRoleKind.Administrator && r.Span.Contains(register.Clock.DateOf(now))).Select(r => r.Person.Value).Distinct().ToList();
        return known.Count > 0 ? string.Join(", ", known) : "в данных нет ни одного";
    }

    private static int Found(SchoolInitRequest request, SchoolYearRecord record, string login, Store store, Instant now, HostConsole console)
    {
        if (SchoolFounding.IsDone(store))
        {
            return console.Refuse(new Defect(HostDefects.StoreNotEmpty, default, $"{store.Address}"));
        }

        var password = Passwords.OneTime();
        var founded = new SchoolFounding
        {
            Source = record,
            By = PersonId.Parse(request.Administrator),
            At = now,
            Packs = [.. request.Regulations.Select(RowOf)],
            Accounts =
            [
                new Account
                {
                    Login = login,
                    Person = request.Administrator,
                    PasswordHash = Passwords.Hash(password),
                    Stamp = Passwords.NewStamp(),
                    MustChangePassword = true,
                    PasswordUntil = now + AccountStore.OneTimeLife,
                },
            ],
        }.Store(store);
        if (!founded.IsGood)
        {
            return console.Refuse([.. founded.Defects]);
        }

        console.Error.WriteLine($"Школа заведена: {CountText.Of(record.Register)}. Хранилище: {store.Address}.");
        console.Error.WriteLine("Одноразовый пароль администратора действует две недели; при первом входе его заменяют своим.");
        console.Out.WriteLine($"{login} {password}");
        return ExitCodes.Done;
    }

    private static PackRow RowOf(string name, int place) => PackLibrary.Standard.Find(name) is not null
        ? new PackRow { Place = place, Name = name }
        : new PackRow { Place = place, Name = Path.GetFileName(name), Content = File.ReadAllBytes(name) };
}
