"""A real browser: Chromium through Selenium, recording its requests and console."""
import json
import pathlib
import shutil

from selenium import webdriver
from selenium.common.exceptions import NoAlertPresentException, StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from .office import PASSWORD, email
from .waiting import wait_until

__all__ = ["Chromium", "Keys"]


def _program(*names):
    found = next((path for path in map(shutil.which, names) if path), None)
    assert found, f"none of {', '.join(names)} is installed: scripts/install-packages test"
    return found


class Chromium:
    """One window, with what tests need as methods; the rest is `driver`."""

    def __init__(self, folder):
        options = webdriver.ChromeOptions()
        options.binary_location = _program("chromium", "chromium-browser", "google-chrome")
        for argument in [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900",
            "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync",
            "--disable-component-update", "--no-proxy-server", f"--user-data-dir={pathlib.Path(folder)}",
        ]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        options.set_capability("unhandledPromptBehavior", "ignore")
        service = webdriver.ChromeService(executable_path=_program("chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(60)
        self.url = ""

    def quit(self):
        self.driver.quit()

    # Navigation

    def visit(self, url):
        """From now on paths are on this server; all state of the previous user is cleared."""
        self.url = url
        self.driver.get(f"{url}/healthz")
        self.driver.delete_all_cookies()
        self.driver.execute_script("localStorage.clear(); sessionStorage.clear()")
        self.be_online()
        self.look_like()
        self.be_in("")
        self.forget_what_happened()
        return self

    def open(self, path):
        self.driver.get(self.url + path)
        return self

    def sign_in(self, name, password=PASSWORD):
        """By name, or by email."""
        self.open("/sign-in")
        self.find("[name=email]").send_keys(name if "@" in name else email(name))
        self.find("[name=password]").send_keys(password + Keys.ENTER)
        self.until(lambda: "/sign-in" not in self.driver.current_url, f"{name} is signed in")
        return self

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.url)

    # Looking

    def find(self, selector):
        return self.until(lambda: self.all(selector), f"{selector} is on the page")[0]

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector="body"):
        """The visible text; empty if the element is missing."""
        return self.driver.execute_script(
            "return Array.from(document.querySelectorAll(arguments[0]), e => e.innerText).join('\\n')", selector)

    def script(self, code, *arguments):
        return self.driver.execute_script(code, *arguments)

    def until(self, happened, what, seconds=60):
        def tried():
            try:
                return happened()
            except StaleElementReferenceException:
                return None

        return wait_until(tried, what, seconds, 0.02)

    def wait_for_text(self, text, selector="body", seconds=60):
        try:
            self.until(lambda: text in self.text(selector), f"“{text}” can be read in {selector}", seconds)
        except AssertionError as error:
            raise AssertionError(f"{error}\nit reads: {self.text(selector)[:600]}") from None

    # Actions

    def press(self, *keys):
        """Types keys into the focused element, like a person at the keyboard; Ctrl is held for the next key."""
        actions, held = ActionChains(self.driver), []
        for key in keys:
            if key == Keys.CONTROL:
                actions.key_down(key)
                held.append(key)
            else:
                actions.send_keys(key)
        for key in held:
            actions.key_up(key)
        actions.perform()
        return self

    @property
    def focus(self):
        """A name for the focused element."""
        return self.script(
            "const e = document.activeElement; return e.name || e.id || e.textContent.trim().slice(0, 40) || e.tagName")

    def click(self, selector):
        try:
            found = self.find(selector)
            # As a person scrolls to press something: out from behind the bars at the edges.
            self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", found)
            found.click()
        except StaleElementReferenceException:
            # The page has just renewed it; a person presses what is there now.
            self.find(selector).click()
        return self

    # Environment

    def go_offline(self):
        self._network(True)

    def be_online(self):
        self._network(False)

    def _network(self, offline):
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
            "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})

    def be_in(self, zone):
        """A machine in this time zone; "" for the actual one."""
        self.driver.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": zone})

    def look_like(self, *, width=1280, height=900, dark=False, scripts=True):
        """A window of this size, light or dark, with JavaScript or without."""
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not scripts})

    # Records

    def forget_what_happened(self):
        self.driver.get_log("browser")
        self.driver.get_log("performance")

    def complaints(self):
        """Console messages since the last call: script errors, violations of the page's policy."""
        return [
            entry["message"] for entry in self.driver.get_log("browser")
            if entry["level"] in ("SEVERE", "WARNING") and "favicon" not in entry["message"]]

    def asked_for(self):
        """Every address requested since the last call."""
        found = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                found.append(message["params"]["request"]["url"])
        return found

    def dialog(self):
        """The text of a dialog opened by a script, which must not happen."""
        try:
            alert = self.driver.switch_to.alert
            text = alert.text
            alert.accept()
            return text
        except (NoAlertPresentException, WebDriverException):
            return None
