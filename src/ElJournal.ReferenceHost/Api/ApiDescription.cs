using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Описание API по OpenAPI, и как в нём записаны дни и моменты.</summary>
internal static class ApiDescription
{
    internal static void AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));
        services.AddOpenApi(ApiRoutes.Version, api =>
        {
            api.ShouldInclude = static route => $"/{route.RelativePath}".StartsWith(ApiRoutes.Root, StringComparison.Ordinal);
            api.AddDocumentTransformer(Describe);
            api.AddSchemaTransformer(DescribeTime);
        });
    }

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ElJournal",
            Version = ApiRoutes.Version,
            Description = "Журнал школы для программ. Ключ выдаёт команда token issue; ошибки — application/problem+json с кодом, причиной и тем, что поможет. Версия записи — в ETag: правка присылает её в If-Match.",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[TokenHandler.Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Ключ вида elj_…" };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(TokenHandler.Bearer, document)] = [] }];
        return Task.CompletedTask;
    }

    /// <summary>Says how times of NodaTime are written: of themselves they are no JSON.</summary>
    private static Task DescribeTime(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var format = type == typeof(Instant) ? "date-time" : type == typeof(LocalDate) ? "date" : type == typeof(LocalTime) ? "time" : null;
        if (format is not null)
        {
            (schema.Type, schema.Format) = (JsonSchemaType.String, format);
        }

        return Task.CompletedTask;
    }
}
