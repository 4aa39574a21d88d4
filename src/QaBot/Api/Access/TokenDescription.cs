using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace QaBot.Api.Access;

/// <summary>Tells in the description of the interface which calls need the token of <see cref="ApiOptions.Token"/>.</summary>
internal static class TokenDescription
{
    private const string Scheme = "token";

    /// <summary>Adds it.</summary>
    /// <param name="options">How the interface is described.</param>
    public static void AddTokenDescription(this OpenApiOptions options)
    {
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Door>().Any(door => door.Access == DoorAccess.Token))
            {
                var scheme = new OpenApiSecuritySchemeReference(Scheme, context.Document);
                operation.Security = [new OpenApiSecurityRequirement { [scheme] = [] }];
            }

            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
            document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = $"What the setting {ApiOptions.Section}:{nameof(ApiOptions.Token)} holds. Calls that name no such scheme are "
                    + "open on the bot's own machine, or to everybody where they only read.",
            };
            return Task.CompletedTask;
        });
    }
}
