using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Opens the store, founds the demo school where it is empty, and runs the site until it is stopped.</summary>
internal static class Serving
{
    internal static int Run(string database, string urls, HostConsole console)
    {
        if (StoreAddress.TryParse(database) is not { } address)
        {
            return console.Refuse(new Defect(HostDefects.BadDatabase, default));
        }

        try
        {
            return StoreWork.Run(address, console, store =>
            {
                var opened = Open(store, console);
                return opened.TryGet(out var school) ? Serve(school, urls, console) : console.Refuse([.. opened.Defects]);
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

    private static int Serve(OpenSchool school, string urls, HostConsole console)
    {
        using var app = SiteApp.Build(school, new SiteOptions { Urls = urls });
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            console.Error.WriteLine($"Хранилище: {school.Store.Address}.");
            console.Out.WriteLine($"Сайт открыт: {string.Join(", ", app.Urls)}");
            console.Out.Flush();
        });
        HostingAbstractionsHostExtensions.RunAsync(app, console.Cancellation).GetAwaiter().GetResult();
        return ExitCodes.Done;
    }
}
