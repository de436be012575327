// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// One layer of the house; see ARCHITECTURE.md for what each may import.
func layer(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let coreMetrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")

let package = Package(
    name: "ringback",
    products: [.executable(name: "ringback", targets: ["ringback"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(
            url: "https://github.com/apple/swift-configuration.git", from: "1.4.0",
            traits: ["JSON", "CommandLineArguments"]),
    ],
    targets: [
        // Debian's C libraries, one shim each. libcurl carries mail (Mail) and asks servers (Commands).
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .target(name: "CMime", dependencies: ["CGMime"]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .target(name: "CPaper", dependencies: ["CPango", "CQRCode"]),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
        .target(
            name: "CPhoneNumber",
            linkerSettings: [
                .linkedLibrary("phonenumber"), .linkedLibrary("stdc++"),
            ]),

        // The ICU that Foundation brings, for plural rules.
        .target(
            name: "RingbackWords", exclude: ["Catalogues"], swiftSettings: strict,
            linkerSettings: [.linkedLibrary("_FoundationICU")]),
        // Boost.Math, header files only, for the distributions of statistics.
        .target(name: "CStatistics", linkerSettings: [.linkedLibrary("stdc++")]),
        layer("RingbackCore", ["RingbackWords", "CStatistics"]),
        layer("RingbackThreads", []),
        layer("RingbackSodium", ["RingbackThreads", "CSodium"]),
        layer("RingbackPaper", ["RingbackThreads", "CPaper"]),
        layer("RingbackPhones", ["RingbackWords", "RingbackCore", "CPhoneNumber"]),
        layer("RingbackYAML", ["RingbackWords", "RingbackCore", "CYAML"]),
        layer("RingbackJSON", ["RingbackWords", "RingbackCore", nioCore]),
        layer(
            "RingbackStore", ["RingbackWords", "RingbackCore", "RingbackThreads", "RingbackSodium"],
            exclude: ["Migrations"]),
        layer("RingbackSQLite", ["RingbackStore", "RingbackThreads", "CSQLite"]),
        layer("RingbackPostgres", ["RingbackStore", "CPostgres"]),
        layer(
            "RingbackDesk",
            [
                "RingbackWords", "RingbackCore", "RingbackThreads", "RingbackStore", "RingbackSodium", "RingbackPhones",
                "RingbackPaper", "RingbackYAML",
                logging,
                metrics,
                lifecycle,
            ]),
        layer(
            "RingbackMail",
            [
                "RingbackWords", "RingbackCore", "RingbackThreads", "RingbackDesk", "CCurl", "CMime", "CXML", logging,
                lifecycle,
                nioCore,
                nioPosix,
            ]),
        layer(
            "RingbackWeb",
            [
                "RingbackWords", "RingbackCore", "RingbackJSON", "RingbackDesk", hummingbird, hummingbirdCore,
                httpTypes, nioCore,
                nioHTTP1, nioHTTPTypes, logging, metrics, coreMetrics, lifecycle,
            ],
            exclude: ["Assets"]),
        layer(
            "RingbackCommands",
            [
                "RingbackWords", "RingbackCore", "RingbackStore", "RingbackSQLite", "RingbackPostgres", "RingbackDesk",
                "RingbackMail",
                "RingbackJSON", "RingbackWeb", "RingbackThreads", "RingbackYAML", "CCurl",
                arguments, configuration, logging, metrics, lifecycle, signals, nioCore,
            ]),
        .executableTarget(name: "ringback", dependencies: ["RingbackCommands"], swiftSettings: strict),

        layer(
            "RingbackTestSupport",
            ["RingbackWords", "RingbackCore", "RingbackStore", "RingbackSQLite", "RingbackPostgres", "RingbackDesk"]),
        tests("RingbackWordsTests", ["RingbackWords"]),
        tests(
            "RingbackCoreTests",
            [
                "RingbackWords", "RingbackCore", "RingbackPhones", "RingbackSodium", "RingbackYAML",
                "RingbackTestSupport",
            ],
            exclude: ["Fixtures"]),
        tests(
            "RingbackStoreTests",
            [
                "RingbackWords", "RingbackStore", "RingbackSQLite", "RingbackPostgres", "RingbackSodium",
                "RingbackThreads", "RingbackTestSupport",
            ]),
        tests("RingbackJSONTests", ["RingbackWords", "RingbackJSON", nioCore]),
        tests("RingbackDeskTests", ["RingbackWords", "RingbackDesk", "RingbackTestSupport"], exclude: ["Fixtures"]),
        tests(
            "RingbackMailTests",
            [
                "RingbackWords", "RingbackMail", "RingbackCore", "RingbackDesk", "RingbackStore", "RingbackTestSupport",
                logging,
            ],
            exclude: ["Fixtures"]),
        tests(
            "RingbackWebTests",
            [
                "RingbackWords", "RingbackWeb", "RingbackCore", "RingbackJSON", "RingbackStore", "RingbackDesk",
                "RingbackTestSupport", hummingbird, hummingbirdCore, httpTypes, nioCore, nioEmbedded, logging,
            ]),
        tests(
            "RingbackCommandsTests",
            [
                "RingbackWords", "RingbackCommands", "RingbackCore", "RingbackJSON", "RingbackWeb",
                "RingbackTestSupport", logging,
            ]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
