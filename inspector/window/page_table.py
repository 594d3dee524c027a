"""Every page of a credential as one table: its key, its titles, its icon, and where its class is.

A page's module is imported when the page is first visited, so the table names it as text.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class PageKey(StrEnum):
    """The pages in the order of their tabs. The settings file holds these words."""

    INSPECT = "inspect"
    PERMISSIONS = "permissions"
    DIAGNOSE = "diagnose"
    MINT = "mint"
    CALLS = "calls"
    RAW = "raw"


class PageSpec(NamedTuple):
    """One page. The titles are in the language in force when the table is made."""

    key: PageKey
    title: str
    """The tab's."""
    menu_title: str
    """The menu entry's, with its mnemonic."""
    icon: str
    class_name: str
    makes_calls: bool = False
    """Whether it is made with :class:`~inspector.window.connection.operations.Operations`, which wait for gRPC."""

    @property
    def module(self) -> str:
        """The module that holds the page's class."""
        return f"inspector.window.pages.{self.key}.page"


def page_specs() -> tuple[PageSpec, ...]:
    """All pages, in the order of their tabs."""
    translate = QCoreApplication.translate
    inspect, permissions = translate("PageStack", "Inspect"), translate("PageStack", "Permissions")
    diagnose, mint = translate("PageStack", "Diagnose"), translate("PageStack", "Mint")
    calls, raw = translate("PageStack", "Test calls"), translate("PageStack", "Raw")
    return (
        PageSpec(PageKey.INSPECT, inspect, translate("actions", "&Inspect"), "info", "InspectPage"),
        PageSpec(
            PageKey.PERMISSIONS,
            permissions,
            translate("actions", "&Permissions"),
            "shield",
            "PermissionsPage",
        ),
        PageSpec(
            PageKey.DIAGNOSE,
            diagnose,
            translate("actions", "&Diagnose"),
            "diagnose",
            "DiagnosePage",
            makes_calls=True,
        ),
        PageSpec(PageKey.MINT, mint, translate("actions", "&Mint"), "mint", "MintPage", makes_calls=True),
        PageSpec(
            PageKey.CALLS, calls, translate("actions", "Test &calls"), "play", "CallsPage", makes_calls=True
        ),
        PageSpec(PageKey.RAW, raw, translate("actions", "Ra&w"), "raw", "RawPage"),
    )
