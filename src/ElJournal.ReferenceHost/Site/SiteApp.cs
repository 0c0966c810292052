using System.Text.Encodings.Web;
using System.Text.Unicode;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Operations;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Schools.Notices;
using ElJournal.ReferenceHost.Site.Absences;
using ElJournal.ReferenceHost.Site.Acts;
using ElJournal.ReferenceHost.Site.Admissions;
using ElJournal.ReferenceHost.Site.Announcements;
using ElJournal.ReferenceHost.Site.Calendars;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.ReferenceHost.Site.Contacts;
using ElJournal.ReferenceHost.Site.Control;
using ElJournal.ReferenceHost.Site.Copies;
using ElJournal.ReferenceHost.Site.Corrections;
using ElJournal.ReferenceHost.Site.Credentials;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Findings;
using ElJournal.ReferenceHost.Site.Help;
using ElJournal.ReferenceHost.Site.Institution;
using ElJournal.ReferenceHost.Site.Journals;
using ElJournal.ReferenceHost.Site.Journals.Finals;
using ElJournal.ReferenceHost.Site.Journals.Plans;
using ElJournal.ReferenceHost.Site.Keys;
using ElJournal.ReferenceHost.Site.Live;
using ElJournal.ReferenceHost.Site.Materials;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Site.Orders;
using ElJournal.ReferenceHost.Site.People;
using ElJournal.ReferenceHost.Site.Portal;
using ElJournal.ReferenceHost.Site.Progress;
using ElJournal.ReferenceHost.Site.Reports;
using ElJournal.ReferenceHost.Site.SignIns;
using ElJournal.ReferenceHost.Site.Substitutions;
using ElJournal.ReferenceHost.Site.Timetables;
using ElJournal.ReferenceHost.Site.Today;
using ElJournal.ReferenceHost.Site.Years;
using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Сайт школы: what it is made of, and in which order a request passes.</summary>
internal static class SiteApp
{
    /// <summary>Builds the site of a school; whoever asks starts and stops it.</summary>
    /// <param name="school">The school.</param>
    /// <param name="options">Where it listens, and how strict it is.</param>
    internal static WebApplication Build(OpenSchool school, SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });

        // The slim builder leaves HTTPS out; the headers of a proxy it does heed where it is told to (ASPNETCORE_FORWARDEDHEADERS_ENABLED).
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls(options.Urls).ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, options.MaxRequestBytes));
        Logs.Configure(builder.Logging);
        AddServices(builder.Services, school, options);
        var app = builder.Build();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(Failures.Unexpected);
        app.UseStatusCodePages(Failures.Explain);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<FormGuard>();
        app.UseMiddleware<PasswordGate>();
        SiteAsset.Map(app);
        app.MapHealth();
        MapPages(app);
        app.MapApi();
        return app;
    }

    private static void MapPages(IEndpointRouteBuilder app)
    {
        app.MapSignIn();
        app.MapToday();
        app.MapDiary();
        app.MapProgress();
        app.MapAbsences();
        app.MapMessages();
        app.MapContacts();
        app.MapAnnouncements();
        app.MapClass();
        app.MapMaterials();
        app.MapCredentials();
        app.MapKeys();
        app.MapAct();
        app.MapHelp();
        app.MapControl();
        app.MapFindings();
        app.MapSubstitutions();
        app.MapCorrections();
        app.MapReports();
        app.MapOrders();
        app.MapAdmissions();
        app.MapPeople();
        app.MapInstitution();
        app.MapCalendar();
        app.MapTimetable();
        app.MapCopies();
        app.MapPortal();
        app.MapYear();
        app.MapJournals();
        app.MapFinals();
        app.MapPlans();
    }

    private static void AddServices(IServiceCollection services, OpenSchool school, SiteOptions options)
    {
        services.AddSingleton(options).AddSingleton(school).AddSingleton(school.Journal).AddSingleton(school.Names).AddSingleton(school.Clock);
        services.AddSingleton(new AccountStore(school.Store, school.Clock)).AddSingleton(new TokenStore(school.Store, school.Clock)).AddSingleton(new TextStore(school.Store)).AddSingleton(new FileStore(school.Store));
        services.AddSingleton<ReportData>();
        services.AddNotices(options);
        services.AddSingleton<LiveLines>();
        services.AddHttpContextAccessor().AddScoped(Visit.Of).AddScoped(Visit.AccountOf);
        services.AddDataProtection().SetApplicationName("ElJournal");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new KeyStore(school.Store)));
        services.AddSessions(options);
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "eljournal-form";
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = options.CookieSecurity;
        });
        services.AddSignInLimit(options);
        services.AddApiLimit(options);
        services.AddSingleton(TimeProvider.System);
        services.AddHealth();
        services.AddTelemetry();
        services.AddApiDescription();
        services.AddRazorComponents();

        // Russian letters as they are: as numbers they would take eight times the room.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }
}
