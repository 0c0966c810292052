using System.Security.Cryptography;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Operations;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Schools.Notices;
using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Opens the store, founds the demo school where it is empty, and runs the site until it is stopped.</summary>
internal static class Serving
{
    internal static int Run(string database, string urls, HostConsole console)
    {
        var bag = new DefectBag();
        var address = StoreAddress.TryParse(database);
        var notices = Settings.Find(Settings.Notices);
        bag.Add(address is null ? new Defect(HostDefects.BadDatabase, default) : null);
        bag.Add(NoticeInterval.TryRead(notices, out var every) ? null : new Defect(HostDefects.BadNotices, default, Settings.Notices, notices!, $"{NoticeInterval.MaxMinutes}"));
        if (!bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var options = new SiteOptions { Urls = urls, NoticesEvery = every, Outbox = Settings.Find(Settings.Outbox) is { Length: > 0 } folder ? folder : null };
        try
        {
            return StoreWork.Run(address!, console, store =>
            {
                var opened = Open(store, console);
                return opened.TryGet(out var school) ? Serve(school, options, console) : console.Refuse([.. opened.Defects]);
            });
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return console.Refuse(new Defect(HostDefects.AddressInUse, default, urls));
        }
    }

    private static Result<OpenSchool> Open(Store store, HostConsole console)
    {
        if (!SchoolFounding.IsDone(store))
        {
            console.Error.WriteLine("Хранилище пусто: создаётся демонстрационная школа.");
            var founded = DemoFounding.Make(console.Clock.GetCurrentInstant()).Store(store);
            if (!founded.IsGood)
            {
                return new Result<OpenSchool>(founded.Defects);
            }
        }

        return OpenSchool.From(store, console.Clock);
    }

    private static int Serve(OpenSchool school, SiteOptions options, HostConsole console)
    {
        using var app = SiteApp.Build(school, options);
        app.Lifetime.ApplicationStarted.Register(() => Tell(school, app.Urls, console));
        try
        {
            app.StartAsync(console.Cancellation).GetAwaiter().GetResult();
        }
        catch (Exception e) when (IsOfCertificate(e) && options.Urls.Contains("https://", StringComparison.OrdinalIgnoreCase))
        {
            return console.Refuse(new Defect(HostDefects.NoCertificate, default, options.Urls, e.Message));
        }

        app.WaitForShutdownAsync(console.Cancellation).GetAwaiter().GetResult();
        return ExitCodes.Done;
    }

    /// <summary>Says whether something comes of a certificate that is not named, not found, not readable or not fit.</summary>
    private static bool IsOfCertificate(Exception exception) =>
        exception is InvalidOperationException or CryptographicException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException;

    private static void Tell(OpenSchool school, IEnumerable<string> urls, HostConsole console)
    {
        console.Error.WriteLine($"Хранилище: {school.Store.Address}.");
        console.Out.WriteLine($"Сайт открыт: {string.Join(", ", urls)}");
        if (school.IsDemo)
        {
            console.Out.WriteLine($"Демонстрационная школа. Войти можно любым из этих имён, пароль у всех один: {DemoAccounts.Password}");
            foreach (var (login, category) in DemoAccounts.All)
            {
                console.Out.WriteLine($"  {login,-13}  {category}");
            }
        }

        console.Out.WriteLine("Остановить сайт: Ctrl+C.");
        console.Out.Flush();
    }
}
